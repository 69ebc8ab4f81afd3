"""Drawings (SVG) that somebody brings: only lines and colours, nothing that acts or points out."""

from __future__ import annotations

import re
from typing import BinaryIO

# Told by handlers what it meets: nothing is built from it, and a DOCTYPE ends it at once.
from xml.parsers import expat

from dreamdesk.domain.errors import FileRefused, Refusal

LARGEST = 4 << 20
"""Bytes; the drawings of the built-in deck have a hundredth of it."""

_MOST_ELEMENTS = 20_000
_ACTING = {"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "image", "a"}
_ACTING |= {"use", "set", "animate", "animatetransform", "animatemotion", "handler", "listener"}
_OUTSIDE = re.compile(r"(?i)(@import|url\(\s*['\"]?\s*[^#'\")\s]|javascript:|expression\()")


def drawing(source: BinaryIO) -> bytes:
    """Return the bytes of a drawing that is nothing else; raises FileRefused."""
    data = source.read(LARGEST + 1)
    if not data:
        raise FileRefused(Refusal.EMPTY)
    if len(data) > LARGEST:
        raise FileRefused(Refusal.TOO_LARGE)
    try:
        _Looking().through(data.decode("utf-8-sig"))
    except (expat.ExpatError, UnicodeDecodeError):
        raise FileRefused(Refusal.TORN) from None
    return data


class _Looking:
    """Goes through a drawing and refuses it at the first thing that is more than a drawing."""

    def __init__(self) -> None:
        self._elements = 0

    def through(self, text: str) -> None:
        """Read it all; raises FileRefused or ExpatError."""
        parser = expat.ParserCreate("utf-8")
        parser.StartDoctypeDeclHandler = self._refuse
        parser.ProcessingInstructionHandler = self._refuse
        parser.StartElementHandler = self._element
        parser.CharacterDataHandler = self._words
        parser.Parse(text.encode("utf-8"), True)

    def _refuse(self, *_met: object) -> None:
        raise FileRefused(Refusal.UNSAFE)

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        local = name.rpartition(":")[2].lower()
        if self._elements == 1 and local != "svg":
            raise FileRefused(Refusal.NOT_A_PICTURE)
        if local in _ACTING or self._elements > _MOST_ELEMENTS:
            self._refuse()
        for key, value in attributes.items():
            plain = key.rpartition(":")[2].lower()
            if plain.startswith("on") or (plain in ("href", "src") and not value.startswith("#")):
                self._refuse()
            if _OUTSIDE.search(value):
                self._refuse()

    def _words(self, words: str) -> None:
        if _OUTSIDE.search(words):
            self._refuse()
