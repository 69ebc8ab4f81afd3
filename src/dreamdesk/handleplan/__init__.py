"""The papers: one composed document, and renderers of it."""
