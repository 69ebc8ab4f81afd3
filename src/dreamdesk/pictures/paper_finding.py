"""Where a sheet of paper lies on a photograph: a proposal, for somebody to put right.

Paper has four straight sides that end at its corners, and is mostly lighter than what it lies on.
Neither its colour nor the table's is asked for: light tables, shadows and paintings are common.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PIL import Image, ImageFilter

from dreamdesk.domain.corners import Corners, Place, near_the_edges
from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.pictures.paper_doubt import Parts, Quad, differs_around, may_be_another
from dreamdesk.pictures.paper_edges import Line, between, crossing, lines_of, slopes_of
from dreamdesk.pictures.paper_sides import Pixels, Side, edge_of_picture, side_of
from dreamdesk.pictures.paper_true import made_true

_LOOKED_AT, _LOOKED_CLOSELY = 240, 1200
"""Pixels of the longer edge: of the picture that is searched, and of the one that is measured."""

_SMALLEST = 24
"""Pixels; nobody finds paper on less."""

_EVENED = [round((value * 255) ** 0.5) for value in range(256)]
"""What lies in shadow differs less: steps there count for more."""

_LEAST_AREA = 0.06
_LEAST_LIKE = 0.35
_LIKE_PAPER = 0.5
_OPPOSITE = 75
"""Degrees between opposite sides at most."""

_CLOSELY_LOOKED = 14
_SAMPLES, _FROM_CORNERS, _WINDOW = 100, 0.06, 3.0
_BROKEN = 0.45
_IN_A_ROW = 0.6


@dataclass(frozen=True, slots=True)
class FoundPaper:
    """Where paper lies; not `found` when the corners are but a beginning.

    Not `sure` either where something else than its edges may have been found.
    """

    corners: Corners
    sure: bool
    found: bool


def find_paper(data: bytes) -> FoundPaper:
    """Return where the paper lies on a kept picture (JPEG or PNG); raises FileRefused."""
    close = plain(data, _LOOKED_CLOSELY)
    small = close.copy()
    small.thumbnail((_LOOKED_AT, _LOOKED_AT), Image.Resampling.BOX)
    if min(small.size) >= _SMALLEST:
        best, doubted = _best(small.point(_EVENED * 3).filter(ImageFilter.GaussianBlur(0.7)))
        if best is not None:
            wide, high = small.size
            places = made_true(close, tuple((x / wide, y / high) for x, y in best.corners))
            corners = _in_order(places, close.size)
            if corners.are_fit:
                sure = not (doubted or differs_around(small, corners))
                return FoundPaper(corners, sure, found=True)
    return FoundPaper(near_the_edges(), sure=False, found=False)


def plain(data: bytes, longest: int) -> Image.Image:
    """Return a kept picture on white, its longer edge as long as this at most."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as found:
            found.draft("RGB", (longest, longest))
            pixels = found.convert("RGBA" if found.mode == "RGBA" else "RGB")
    except (OSError, ValueError, SyntaxError):
        raise FileRefused(Refusal.TORN) from None
    if pixels.mode == "RGBA":
        page = Image.new("RGB", pixels.size, "white")
        page.paste(pixels, mask=pixels.getchannel("A"))
        pixels = page
    if max(pixels.size) > longest:
        pixels.thumbnail((longest, longest), Image.Resampling.BOX)
    return pixels


def _best(small: Image.Image) -> tuple[Quad | None, bool]:
    """Return what is most like paper, if anything is, and whether it may be something else."""
    slopes = slopes_of(small)
    pixels = Pixels.of(small, slopes)
    seen = [side_of(line, pixels) for line in lines_of(slopes, small.size)]
    sides = [side for side in seen if side is not None]
    wide, high = small.size
    edges = (Line(0, 0), Line(0, wide - 1), Line(90, 0), Line(90, high - 1))
    ends = [edge_of_picture(line, pixels) for line in edges]
    quads = sorted(
        _quads(sides + [side for side in ends if side is not None], small.size),
        key=lambda quad: -quad.score,
    )
    best = max(quads[:_CLOSELY_LOOKED], key=lambda quad: quad.score * _in_one(quad), default=None)
    if best is None or best.like < _LIKE_PAPER:
        return None, False
    return best, may_be_another(best, quads, sides, small.size)


def _quads(sides: list[Side], size: tuple[int, int]) -> Iterator[Quad]:
    crossings = {
        (i, k): place
        for (i, one), (k, other) in combinations(enumerate(sides), 2)
        if (place := crossing(one.line, other.line, size)) is not None
    }

    def meeting(i: int, k: int) -> Place | None:
        return crossings.get((min(i, k), max(i, k)))

    for i, j in combinations(range(len(sides)), 2):
        if between(sides[i].line, sides[j].line) > _OPPOSITE:
            continue
        across = [
            (k, first, last)
            for k in range(i + 1, len(sides))
            if k != j
            and (first := meeting(i, k)) is not None
            and (last := meeting(j, k)) is not None
            and _like(sides[k], first, last) >= _LEAST_LIKE
        ]
        one, other = sides[i], sides[j]
        for (k, ik, jk), (m, im, jm) in combinations(across, 2):
            if between(sides[k].line, sides[m].line) <= _OPPOSITE:
                around = (one, ik, im), (sides[m], im, jm), (other, jm, jk), (sides[k], jk, ik)
                quad = _judged(around, size)
                if quad is not None:
                    yield quad


def _judged(around: tuple[tuple[Side, Place, Place], ...], size: tuple[int, int]) -> Quad | None:
    corners = tuple(first for _, first, _ in around)
    area = _area(corners)
    share = abs(area) / (size[0] * size[1])
    if share < _LEAST_AREA or not Corners.at(corners if area > 0 else corners[::-1]).are_convex:
        return None
    parts = tuple((side, side.at(*first), side.at(*last)) for side, first, last in around)
    likes = [side.between(first, last) for side, first, last in parts]
    if min(likes) < _LEAST_LIKE * 0.8:
        return None
    like = (sum(likes) / 4) ** 1.5 * (0.5 + 0.5 * min(likes))
    for side, first, last in parts:
        like *= 1 - 0.09 * min(side.goes_on(first, last), 2)
    like *= 0.85 + 0.15 * _lighter_inside(parts, corners)
    return Quad(parts, corners, like, like * share**0.42)


def _lighter_inside(parts: Parts, corners: tuple[Place, ...]) -> float:
    """Return how much of the sides is lighter within, from -1 (all darker) to 1."""
    x, y = (sum(values) / 4 for values in zip(*corners, strict=True))
    told = 0.0
    for side, first, last in parts:
        (nx, ny), off = side.line.normal, side.line.off
        inwards = 1 if x * nx + y * ny > off else -1
        told += inwards * side.light(first, last)
    return told / 4


def _in_one(quad: Quad) -> float:
    """Return less than 1 when opposite sides break off at the same place: two papers in a row."""
    for one, other in ((0, 2), (1, 3)):
        there, back = _along(*quad.parts[one]), _along(*quad.parts[other])[::-1]
        if min(a + b for a, b in zip(there, back, strict=True)) < 2 * _BROKEN:
            return _IN_A_ROW
    return 1.0


def _along(side: Side, first: float, last: float) -> list[float]:
    """Return how much each part of a side, from first to last, is like an edge; corners apart."""
    ways = (_FROM_CORNERS + (1 - 2 * _FROM_CORNERS) * step / _SAMPLES for step in range(_SAMPLES))
    steps = (first + (last - first) * way for way in ways)
    return [side.between(step - _WINDOW, step + _WINDOW) for step in steps]


def _like(side: Side, first: Place, last: Place) -> float:
    return side.between(side.at(*first), side.at(*last))


def _area(corners: tuple[Place, ...]) -> float:
    """Return the area, positive when they go clockwise as one sees them."""
    turns = zip(corners, (*corners[1:], corners[0]), strict=True)
    return sum(x * v - u * y for (x, y), (u, v) in turns) / 2


def _in_order(places: tuple[Place, ...], size: tuple[int, int]) -> Corners:
    """Return corners clockwise, from the one that is most to the upper left."""
    if _area(places) < 0:
        places = places[::-1]
    first = min(range(4), key=lambda at: places[at][0] * size[0] + places[at][1] * size[1])
    held = ((min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)) for x, y in places)
    ordered = tuple(held)
    return Corners.at(ordered[first:] + ordered[:first])
