"""The tokens as the paper sees them, read from the one file that the screens import too."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from dreamdesk import paths

Palettes = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that print, each as "#RRGGBB"; names as in the tokens."""

    paper: str
    sheet: str
    table: str
    ink: str
    ink_soft: str
    line: str
    edge: str
    dusk: str
    dusk_soft: str
    apricot: str
    on_apricot: str
    moss: str
    clay: str
    stairs: tuple[str, str, str, str]
    tread: str
    on_stair: str
    on_stair_soft: str


@dataclass(frozen=True, slots=True)
class PrintedSize:
    """Body text on paper, in points: size and distance between baselines."""

    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class PaperLook:
    """What a paper is set with. The margin is in millimetres; `ratio` is the step between sizes."""

    palette: Palette
    margin_mm: float
    ratio: float
    draft: PrintedSize
    citizen: PrintedSize


def paper_look() -> PaperLook:
    """Return the look of the printed pages: always the light palette, since paper is white."""
    tokens = _tokens()
    printed = tokens["printed"]
    return PaperLook(
        palette=_palette(tokens["palettes"]["light"]),
        margin_mm=printed["marginMm"],
        ratio=tokens["type"]["ratio"],
        draft=PrintedSize(**printed["draft"]),
        citizen=PrintedSize(**printed["citizen"]),
    )


@dataclass(frozen=True, slots=True)
class DrawingLook:
    """The colours of the inks, each as "#RRGGBB", and how much of the paper a marker covers."""

    colours: dict[str, str]
    marker: float


def drawing_look() -> DrawingLook:
    """Return what strokes look like: the same everywhere, since a sheet is always white."""
    drawing = _tokens()["drawing"]
    return DrawingLook(drawing["colours"], drawing["marker"])


def palettes() -> Palettes:
    """Return every palette by its name, with the names of its colours as the screens know them."""
    found: Palettes = _tokens()["palettes"]
    return found


@cache
def _tokens() -> dict[str, Any]:
    text = (paths.qml() / "DreamDesk" / "tokens.js").read_text(encoding="utf-8")
    # Around the JSON stands only what QML needs in order to import it: a pragma and a name.
    tokens: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return tokens


def _palette(colours: dict[str, str]) -> Palette:
    return Palette(
        paper=colours["paper"],
        sheet=colours["sheet"],
        table=colours["table"],
        ink=colours["ink"],
        ink_soft=colours["inkSoft"],
        line=colours["line"],
        edge=colours["edge"],
        dusk=colours["dusk"],
        dusk_soft=colours["duskSoft"],
        apricot=colours["apricot"],
        on_apricot=colours["onApricot"],
        moss=colours["moss"],
        clay=colours["clay"],
        stairs=(colours["stair1"], colours["stair2"], colours["stair3"], colours["stair4"]),
        tread=colours["tread"],
        on_stair=colours["onStair"],
        on_stair_soft=colours["onStairSoft"],
    )
