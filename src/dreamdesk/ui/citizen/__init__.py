"""Presenters of the citizen's screens."""
