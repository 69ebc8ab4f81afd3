"""Arriving, in other ways than with a word."""

from __future__ import annotations

from enum import StrEnum


class Colour(StrEnum):
    """Colours that one can say something with; what they look like, the tokens know."""

    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    PURPLE = "purple"
    BLUE = "blue"
    GREEN = "green"
    GREY = "grey"
    BLACK = "black"
