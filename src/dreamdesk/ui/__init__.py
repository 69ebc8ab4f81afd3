"""Windows and presenters; nothing here decides what belongs to the domain."""
