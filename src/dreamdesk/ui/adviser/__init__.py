"""Presenters of the adviser's screens."""
