"""Sound files without windows: listened through once, when somebody brings them."""
