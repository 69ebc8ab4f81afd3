"""The sides of a sheet of paper measured closely, where they are known roughly."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from dreamdesk.domain.corners import Place

if TYPE_CHECKING:
    from PIL import Image

_SAMPLES = 64
_REACH = 0.009
"""How far beside the rough side its edge is looked for, as a share of the longer edge."""

_FROM_CORNERS = 0.08
_LEAST = 6
_TRIM = 3
"""How often what lies furthest from the line is left out."""

_Fit = tuple[float, float, float]


def made_true(close: Image.Image, rough: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return four corners in shares, measured on a larger picture; rough where that fails."""
    wide, high = close.size
    corners = [(x * wide, y * high) for x, y in rough]
    fits = [_fit(_edges(close, corners[i], corners[(i + 1) % 4])) for i in range(4)]
    true = []
    for place, (x, y) in enumerate(corners):
        met = _meeting(fits[place - 1], fits[place])
        far = 3 * _REACH * max(close.size)
        true.append(met if met and hypot(met[0] - x, met[1] - y) <= far else (x, y))
    return tuple((x / wide, y / high) for x, y in true)


def _edges(close: Image.Image, first: Place, last: Place) -> list[Place]:
    """Return where along a side the picture changes most, across it."""
    length = hypot(last[0] - first[0], last[1] - first[1]) or 1.0
    nx, ny = -(last[1] - first[1]) / length, (last[0] - first[0]) / length
    reach = round(_REACH * max(close.size))
    found = []
    for step in range(_SAMPLES):
        share = _FROM_CORNERS + (1 - 2 * _FROM_CORNERS) * (step + 0.5) / _SAMPLES
        x = first[0] + (last[0] - first[0]) * share
        y = first[1] + (last[1] - first[1]) * share
        ways = range(-reach - 1, reach + 2)
        across = [_pixel(close, x + nx * way, y + ny * way) for way in ways]
        changes = [
            max(abs(a - b) for a, b in zip(across[at - 1], across[at + 1], strict=True))
            for at in range(1, len(across) - 1)
        ]
        most = max(changes)
        if most >= _LEAST:
            near = [(change, at - reach) for at, change in enumerate(changes) if change > most / 2]
            whole = sum(change for change, _ in near)
            way = sum(change * at for change, at in near) / whole
            if max(at for _, at in near) - min(at for _, at in near) <= reach:
                found.append((x + nx * way, y + ny * way))
    return found


def _pixel(close: Image.Image, x: float, y: float) -> tuple[int, ...]:
    at = min(max(round(x), 0), close.width - 1), min(max(round(y), 0), close.height - 1)
    pixel = close.getpixel(at)
    return pixel if isinstance(pixel, tuple) else (0, 0, 0)


def _fit(places: list[Place]) -> _Fit | None:
    """Return the line that most places lie on: x a + y b = c; None for too few."""
    for _ in range(_TRIM + 1):
        if len(places) < _SAMPLES // 5:
            return None
        a, b, c = _through(places)
        places = sorted(places, key=lambda at: abs(at[0] * a + at[1] * b - c))
        places = places[: max(round(len(places) * 0.8), _SAMPLES // 5)]
    return a, b, c


def _through(places: list[Place]) -> _Fit:
    x, y = (sum(values) / len(places) for values in zip(*places, strict=True))
    xx = sum((at[0] - x) ** 2 for at in places)
    yy = sum((at[1] - y) ** 2 for at in places)
    xy = sum((at[0] - x) * (at[1] - y) for at in places)
    # The normal is the way in which they spread least.
    half = (xx - yy) / 2
    way = half + hypot(half, xy)
    along = (way, xy) if way > abs(xy) * 1e-9 else (0.0, 1.0)
    if abs(xy) < 1e-9 and xx < yy:
        along = (0.0, 1.0)
    length = hypot(*along) or 1.0
    a, b = -along[1] / length, along[0] / length
    return a, b, a * x + b * y


def _meeting(one: _Fit | None, other: _Fit | None) -> Place | None:
    if one is None or other is None:
        return None
    (a, b, c), (d, e, f) = one, other
    whole = a * e - b * d
    return ((c * e - b * f) / whole, (a * f - c * d) / whole) if abs(whole) > 0.2 else None
