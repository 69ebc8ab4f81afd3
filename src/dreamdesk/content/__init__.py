"""Decks, frames and spoken texts: read from files that a municipality can change, and checked."""
