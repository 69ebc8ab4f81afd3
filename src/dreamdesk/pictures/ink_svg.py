"""Ink as SVG: each stroke one path, to be opened and drawn on in any drawing program."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH, STEPS, Box, Stroke, Tool
from dreamdesk.look import DrawingLook
from dreamdesk.pictures.ink_shape import (
    Place,
    apart_enough,
    brush_outline,
    brush_radii,
    middle_line,
    seen,
)

_DIGITS = 1


def svg_begin(title: str) -> str:
    """Return how an SVG of a sheet begins."""
    told = escape(title, quote=False)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" '
        f'viewBox="0 0 {SHEET_WIDTH} {SHEET_HEIGHT}">\n<title>{told}</title>\n'
        f'<rect width="{SHEET_WIDTH}" height="{SHEET_HEIGHT}" fill="#ffffff"/>\n'
        '<g fill="none" stroke-linecap="round" stroke-linejoin="round">\n'
    )


def svg_end() -> str:
    """Return how it ends."""
    return "</g>\n</svg>\n"


def svg_stroke(stroke: Stroke, look: DrawingLook) -> str:
    """Return a stroke as a path."""
    ink, points = stroke.ink, seen(stroke.trace, apart_enough(stroke.ink))
    begin, curve = middle_line(points.xs, points.ys, 0, len(points))
    colour = look.colours[ink.colour.value]
    if ink.tool is Tool.BRUSH:
        radii = brush_radii(ink, points, 0, len(points))
        ribbons, spots = brush_outline(begin, curve, radii)
        ways = [_outline([*there, *reversed(back)]) for there, back in ribbons]
        ways += [_round(spot.place, spot.radius) for spot in spots]
        return f'<path fill="{colour}" d="{"".join(ways)}"/>\n'
    way = "".join(_ways(begin, curve))
    cover = f' stroke-opacity="{look.marker}"' if ink.tool is Tool.MARKER else ""
    return f'<path stroke="{colour}" stroke-width="{ink.units}"{cover} d="{way}"/>\n'


def svg_picture(box: Box, png: bytes) -> str:
    """Return a picture on a part of the sheet."""
    place = f'x="{box.left}" y="{box.top}"'
    size = f'width="{box.right - box.left}" height="{box.bottom - box.top}"'
    data = b64encode(png).decode("ascii")
    return f'<image {place} {size} href="data:image/png;base64,{data}"/>\n'


def _ways(begin: Place, curve: Sequence[tuple[Place, Place]]) -> Iterator[str]:
    yield f"M{_place(begin)}"
    for bend, end in curve:
        yield f"L{_place(end)}" if bend == end else f"Q{_place(bend)} {_place(end)}"


def _outline(places: Sequence[Place]) -> str:
    return f"M{' '.join(map(_place, places))}Z"


def _round(middle: Place, radius: float) -> str:
    """Return a round spot that goes the way of the clock."""
    (x, y), r = middle, _units(radius)
    left, right = _place((x - radius, y)), _place((x + radius, y))
    return f"M{left}A{r} {r} 0 0 1 {right}A{r} {r} 0 0 1 {left}Z"


def _place(place: Place) -> str:
    return f"{_units(place[0])} {_units(place[1])}"


def _units(steps: float) -> str:
    return f"{steps / STEPS:.{_DIGITS}f}"
