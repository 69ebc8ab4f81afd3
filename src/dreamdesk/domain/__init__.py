"""The words and rules of a dream workshop, in plain Python: no Qt, no SQL, no PDF."""
