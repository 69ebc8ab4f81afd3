"""What can be read on a paper that was saved or printed to a file."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader


def words_of(file: Path) -> str:
    """Return all words on a PDF, each space as one, whatever broke the line."""
    pages = PdfReader(file).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)
