"""What both surfaces use."""
