"""The encrypted vault: keys, the one thread that owns the database, and how rows become objects."""
