"""The covers of pieces of music: the picture that lies beside a piece, or else waves of cut paper.

The waves lie under a light and are drawn from a piece's id: the same id always gives the same
cover. No text stands in it, and nothing that decides a mood.
"""

from __future__ import annotations

import math
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from random import Random

from dreamdesk.content.drawings import drawing
from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.music import Track
from dreamdesk.domain.pictures import media_type

_SVG = "image/svg+xml"

_WIDTH, _HEIGHT = 600, 800
_STEPS = 24
_RIM = 7

_PALETTES = (
    ("#F6E6CC", "#F3C58B", "#F7EBD6", ("#D9A36B", "#B7794E", "#7F5340", "#4B3A38")),
    ("#DCE8ED", "#BFD6DC", "#FAF3E4", ("#9DBCC6", "#6E9AAA", "#47758A", "#2B4E62")),
    ("#F3ECDF", "#E6D3B0", "#FBF6EC", ("#B9C3A2", "#8CA07A", "#63805E", "#3E5843")),
    ("#2C4154", "#4B6A7C", "#F1E2C4", ("#3F5F74", "#324E62", "#26404F", "#1B2F3C")),
    ("#F7DCC3", "#EBB48D", "#FBEBD8", ("#D88F68", "#B0664F", "#7E4C4B", "#4A3A47")),
    ("#E9E0EA", "#D2C0D4", "#FBF4EA", ("#B49DB9", "#8D7798", "#675A7B", "#45425E")),
    ("#EFE9D8", "#DCCB8F", "#FCF6E3", ("#CDB46A", "#A58D4E", "#75703F", "#474B33")),
    ("#D8E4DC", "#A9C7BA", "#F8F2E2", ("#86AD9F", "#5E8C80", "#3F6B66", "#2A4A4B")),
)
"""The sky from above to below, the light, and the papers from far to near."""


def cover_of(track: Track) -> tuple[bytes, str]:
    """Return a piece's cover and what its bytes are."""
    if track.picture is not None:
        with suppress(OSError):
            return track.picture.read_bytes(), media_type(track.picture)
    return cover(track.id), _SVG


def can_be_drawn(picture: Path) -> bool:
    """Tell whether a cover is there and, when it is a drawing, whole and nothing else."""
    if media_type(picture) != _SVG:
        return picture.is_file()
    try:
        with picture.open("rb") as opened:
            drawing(opened)
    except (OSError, FileRefused):
        return False
    return True


@lru_cache(maxsize=128)
def cover(track: str) -> bytes:
    """Return the cover of a piece as SVG, in the shape of a picture card."""
    chance = Random(f"cover of {track}")  # noqa: S311 - a drawing, not a secret
    above, below, light, papers = chance.choice(_PALETTES)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">',
        '<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">',
        f'<stop offset="0" stop-color="{above}"/><stop offset="1" stop-color="{below}"/>',
        "</linearGradient></defs>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="url(#s)"/>',
        *_light(chance, light),
        *_waves(chance, papers, light),
        "</svg>",
    ]
    return "".join(parts).encode()


def _light(chance: Random, colour: str) -> list[str]:
    x, y = chance.uniform(0.22, 0.78) * _WIDTH, chance.uniform(0.18, 0.36) * _HEIGHT
    radius = chance.uniform(52, 96)
    return [
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{radius * size:.0f}" fill="{colour}"'
        f' fill-opacity="{opacity}"/>'
        for size, opacity in ((1.75, 0.22), (1.32, 0.34), (1, 1))
    ]


def _waves(chance: Random, papers: tuple[str, ...], rim: str) -> list[str]:
    """Return layers of paper: each a swing of its own, slower or faster, as music is."""
    swings, lean = chance.uniform(0.7, 2.4), chance.uniform(-0.08, 0.08)
    parts = []
    for number, colour in enumerate(papers):
        middle = 0.46 + 0.135 * number + chance.uniform(-0.025, 0.025)
        height = chance.uniform(0.022, 0.062)
        phase = chance.uniform(0, 2 * math.pi)
        pace = swings * chance.uniform(0.8, 1.25)
        second = chance.uniform(0.2, 0.5)
        edge = [
            (
                step / _STEPS * _WIDTH,
                _HEIGHT
                * (
                    middle
                    + lean * (step / _STEPS - 0.5)
                    + height * math.sin(2 * math.pi * pace * step / _STEPS + phase)
                    + height * second * math.sin(4.4 * math.pi * pace * step / _STEPS - phase)
                ),
            )
            for step in range(_STEPS + 1)
        ]
        parts.append(_paper(edge, 0, rim, 0.5))
        parts.append(_paper(edge, _RIM, colour, 1))
    return parts


def _paper(edge: list[tuple[float, float]], down: float, colour: str, opacity: float) -> str:
    """Return a sheet whose upper edge goes softly through points, so much further down."""
    path = f"M0 {_HEIGHT}L{edge[0][0]:.1f} {edge[0][1] + down:.1f}"
    for place in range(len(edge) - 1):
        before, here = edge[max(place - 1, 0)], edge[place]
        there, after = edge[place + 1], edge[min(place + 2, len(edge) - 1)]
        bends = (
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6 + down,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6 + down,
        )
        path += "C" + " ".join(f"{n:.1f}" for n in (*bends, there[0], there[1] + down))
    return f'<path d="{path}L{_WIDTH} {_HEIGHT}Z" fill="{colour}" fill-opacity="{opacity}"/>'
