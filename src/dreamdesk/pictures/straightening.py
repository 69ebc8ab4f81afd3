"""A photographed sheet of paper made straight: its corners right-angled, its light even.

The light is what the paper itself shows: where it is seen between the lines, it is meant to be
white. Everything is divided by that, so that a shadow goes and a painted sky stays.
"""

from __future__ import annotations

import io

from PIL import Image, ImageFilter, ImageMath, ImageStat

from dreamdesk.domain.corners import Corners, Place, perspective, straight_size
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.pictures.paper_finding import plain
from dreamdesk.pictures.photographs import LONGEST

_QUALITY = 88
_EDGE = 0.003
"""What is left out along each side, as a share of it."""

_CELLS = 72
"""How many parts of a side the light is known for: finer than a shadow's edge, coarser than ink."""

_PIXELS_A_CELL = 4
_SEEN = 0.82
"""Of a cell's pixels, so many are darker than its paper."""

_TINT = 0.13
"""How far a colour may be from the paper's own before it is taken for paint."""

_WHITEST = 0.11
"""How far paper may be from grey: lamps are yellow, but a camera knows of that."""

_LEAST_BARE = 0.08
_REACHES = (*[8] * 24, *[4] * 24, *[2] * 12)
"""In parts: how far light spreads over what is painted, coarse first."""

_DARKEST = 0.3
"""Paper in the deepest shadow, as a share of that in the light."""

_STRIP = 256
"""Rows that are evened at a time, so that a large picture takes little memory."""

_BLACK, _WHITE = 18, 238
"""What becomes wholly black and wholly white, of 255: paper has a grain, and ink is never black."""

_LEVELS = [
    min(max(round((value - _BLACK) * 255 / (_WHITE - _BLACK)), 0), 255) for value in range(256)
]


def straightened(data: bytes, corners: Corners, longest: int = LONGEST) -> Photograph:
    """Return the paper that lies between four corners of a kept picture, straight and white.

    At most `longest` pixels long. Raises FileRefused.
    """
    # A small one is looked at from a small copy, only as sharp as it needs.
    pixels = plain(data, min(2 * longest, LONGEST))
    wide, high = straight_size(corners, *pixels.size, longest)
    places = tuple((x * pixels.width, y * pixels.height) for x, y in corners.places)
    a, b, c, d, e, f, g, h = perspective(_inside(places))
    way = (a / wide, b / high, c, d / wide, e / high, f, g / wide, h / high)
    paper = pixels.transform(
        (wide, high), Image.Transform.PERSPECTIVE, way, Image.Resampling.BICUBIC, fill=1
    )
    del pixels
    out = io.BytesIO()
    _evened(paper).save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Photograph(out.getvalue(), "image/jpeg", wide, high)


def _inside(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return four corners a hair's breadth inside: the table shines along a paper's edge."""
    a, b, c, d, e, f, g, h = perspective(places)
    low, high = _EDGE, 1 - _EDGE
    return tuple(
        (
            (a * u + b * v + c) / (g * u + h * v + 1),
            (d * u + e * v + f) / (g * u + h * v + 1),
        )
        for u, v in ((low, low), (high, low), (high, high), (low, high))
    )


def _evened(paper: Image.Image) -> Image.Image:
    """Return a paper in even light: white where it is bare."""
    light = _light_on(paper).resize(paper.size, Image.Resampling.BICUBIC)
    for top in range(0, paper.height, _STRIP):
        box = (0, top, paper.width, min(top + _STRIP, paper.height))
        strip = zip(paper.crop(box).split(), light.crop(box).split(), strict=True)
        even = [_divided(channel, lit) for channel, lit in strip]
        paper.paste(Image.merge("RGB", even), box)
    return paper


def _divided(channel: Image.Image, light: Image.Image) -> Image.Image:
    shared: Image.Image = ImageMath.lambda_eval(
        lambda given: given["convert"](
            given["min"](given["seen"] * 255 / given["max"](given["light"], 1), 255), "L"
        ),
        seen=channel,
        light=light,
    )
    return shared.point(_LEVELS)


def _light_on(paper: Image.Image) -> Image.Image:
    """Return what bare paper looks like in each part of a picture, soft from part to part."""
    longest = max(paper.size)
    size = tuple(max(round(_CELLS * side / longest), 2) for side in paper.size)
    wide, high = size[0], size[1]
    fine = paper.resize((wide * _PIXELS_A_CELL, high * _PIXELS_A_CELL), Image.Resampling.BOX)
    around = 2 * _PIXELS_A_CELL + 1
    seen = fine.filter(ImageFilter.RankFilter(around, round(around**2 * _SEEN)))
    cells = seen.resize((wide, high), Image.Resampling.BOX)
    bare = _bare(cells)
    lit = _filled(cells, bare)
    return lit.filter(ImageFilter.GaussianBlur(0.8))


def _bare(cells: Image.Image) -> list[bool]:
    """Tell of each part whether bare paper is seen in it, rather than paint."""
    colours = _pixels(cells)
    brightness = [sum(colour) / 3 for colour in colours]
    by_light = sorted(range(len(colours)), key=lambda place: brightness[place])
    pale = [place for place in by_light if _is_pale(colours[place])]
    if not pale:
        return [False] * len(colours)
    brightest = pale[-max(len(colours) // 5, 1) :]
    tint = [
        sum(colours[place][channel] / max(brightness[place], 1) for place in brightest)
        / len(brightest)
        for channel in range(3)
    ]
    least = _DARKEST * brightness[brightest[-1]]
    return [
        bright >= max(least, 1)
        and _is_pale(colour)
        and all(
            abs(value / max(bright, 1) - own) < _TINT
            for value, own in zip(colour, tint, strict=True)
        )
        for colour, bright in zip(colours, brightness, strict=True)
    ]


def _is_pale(colour: tuple[int, ...]) -> bool:
    grey = max(sum(colour) / 3, 1)
    return all(abs(value / grey - 1) <= _WHITEST for value in colour)


def _filled(cells: Image.Image, bare: list[bool]) -> Image.Image:
    """Return the light with what is painted over filled from the bare paper around it.

    Where hardly any paper is bare, nobody can tell light from paint: it is the same everywhere.
    """
    known = Image.new("L", cells.size)
    known.putdata([255 if is_bare else 0 for is_bare in bare])
    if sum(bare) < _LEAST_BARE * len(bare):
        brightest = sorted(max(colour) for colour in _pixels(cells))[-max(len(bare) // 50, 1)]
        return Image.new("RGB", cells.size, (brightest, brightest, brightest))
    mean = tuple(round(value) for value in ImageStat.Stat(cells, known).mean)
    lit = Image.composite(cells, Image.new("RGB", cells.size, mean), known)
    for reach in _REACHES:
        lit = Image.composite(cells, lit.filter(ImageFilter.GaussianBlur(reach)), known)
    return lit


def _pixels(picture: Image.Image) -> list[tuple[int, ...]]:
    data = picture.tobytes()
    return list(zip(data[::3], data[1::3], data[2::3], strict=True))
