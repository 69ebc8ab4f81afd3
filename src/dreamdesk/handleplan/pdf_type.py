"""Type on paper: the faces, what they can print, and how a text breaks into lines."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from dreamdesk import paths

UNSEEN_SIGN = "◊"
"""Stands for signs that the type does not have, such as emoji."""

_NEWLINES = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n{3,}")
_NO_BREAK_HYPHEN = "\u2011"
_SHORT = 7
"""Lines up to which a text is balanced; a longer one shows no stray last word."""


class Face(StrEnum):
    """The cuts of Source Sans Pro that the papers use, by the names of their files."""

    REGULAR = "SourceSansPro-Regular"
    ITALIC = "SourceSansPro-It"
    SEMIBOLD = "SourceSansPro-Semibold"
    BOLD = "SourceSansPro-Bold"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: face, size and leading in points, colour as "#RRGGBB"."""

    face: Face
    size: float
    leading: float
    colour: str
    balanced: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken into lines, with the face that could print it."""

    lines: tuple[str, ...]
    face: Face


class TypeCase:
    """The type at hand while one paper is set; remembers lines, and whether a sign was lacking."""

    def __init__(self) -> None:
        self.lacked_signs = False
        self._set: dict[tuple[str, Style, float], Lines] = {}
        # The upright is what every page begins with, whatever is written on it.
        _covered(Face.REGULAR)

    def lines(self, text: str, style: Style, width: float) -> Lines:
        """Break a text into lines no wider than `width` points, in the style's size."""
        key = (text, style, width)
        if key not in self._set:
            self._set[key] = self._broken(text, style, width)
        return self._set[key]

    def width(self, text: str, style: Style) -> float:
        """Return the width of a text on one line, in points."""
        printable, face = self._printable(text, style.face)
        return _width(printable, face, style.size)

    def widest_word(self, text: str, style: Style) -> float:
        """Return the width of the longest word, in points."""
        return max((self.width(word, style) for word in text.split()), default=0.0)

    def _broken(self, text: str, style: Style, width: float) -> Lines:
        printable, face = self._printable(text, style.face)
        lines = _greedy(printable, face, style.size, width)
        if style.balanced and 1 < len(lines) <= _SHORT:
            lines = _balanced(printable, face, style.size, width, len(lines))
        return Lines(tuple(lines), face)

    def _printable(self, text: str, face: Face) -> tuple[str, Face]:
        """Return the text with signs for what cannot be printed, in the face that has most of it.

        The italic lacks alphabets that the upright has (Cyrillic, Greek, Vietnamese).
        """
        text = _tidied(text)
        if face is Face.ITALIC and not _covered(face).issuperset(map(ord, text)):
            face = Face.REGULAR
        covered = _covered(face) | {ord("\n")}
        if covered.issuperset(map(ord, text)):
            return text, face
        self.lacked_signs = True
        return _with_signs(text, covered), face


def _tidied(text: str) -> str:
    """Return the text composed (å as one sign), with one kind of line break and no controls."""
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", text))
    text = text.replace("\t", " ").replace(_NO_BREAK_HYPHEN, "-")
    kept = (sign for sign in text if sign == "\n" or not _is_silent(sign))
    return _BLANK_LINES.sub("\n\n", "".join(kept)).strip()


def _is_silent(sign: str) -> bool:
    """Tell whether a sign is never seen by itself: controls, joiners, variation selectors."""
    return unicodedata.category(sign) in ("Cc", "Cf") or "\ufe00" <= sign <= "\ufe0f"


def _with_signs(text: str, covered: frozenset[int]) -> str:
    """Put one sign for each run of signs that are lacking."""
    shown: list[str] = []
    for sign in text:
        if ord(sign) in covered:
            shown.append(sign)
        elif not shown or shown[-1] != UNSEEN_SIGN:
            shown.append(UNSEEN_SIGN)
    return "".join(shown)


@lru_cache
def _covered(face: Face) -> frozenset[int]:
    if face not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(face.value, str(paths.fonts() / f"{face.value}.ttf")))
    return frozenset(pdfmetrics.getFont(face.value).face.charToGlyph)


def _width(text: str, face: Face, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, face.value, size))


def _greedy(text: str, face: Face, size: float, width: float) -> list[str]:
    return [
        line
        for paragraph in text.split("\n")
        for line in _filled_lines(paragraph, face, size, width)
    ]


def _filled_lines(paragraph: str, face: Face, size: float, width: float) -> list[str]:
    """Fill line after line with whole words; a word wider than a line is cut at its end."""
    lines: list[str] = []
    line, used = "", 0.0
    space = _width(" ", face, size)
    for word in filter(None, paragraph.split(" ")):
        wide = _width(word, face, size)
        if line and used + space + wide <= width:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(line)
        *cut, line = _cut(word, face, size, width) if wide > width else [word]
        lines += cut
        used = _width(line, face, size)
    return [*lines, line]


def _cut(word: str, face: Face, size: float, width: float) -> list[str]:
    pieces, piece, used = [], "", 0.0
    for sign in word:
        wide = _width(sign, face, size)
        if piece and used + wide > width:
            pieces.append(piece)
            piece, used = "", 0.0
        piece, used = piece + sign, used + wide
    return [*pieces, piece]


def _balanced(text: str, face: Face, size: float, width: float, count: int) -> list[str]:
    """Return as few lines as before, as equal in length as they can be, without cutting words."""
    narrow, wide = width / 2, width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        fits = len(_greedy(text, face, size, middle)) <= count
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    return _greedy(text, face, size, wide)
