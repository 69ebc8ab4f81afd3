"""The loudness of real music, against what FFmpeg's ebur128 filter says of the same seconds."""

from __future__ import annotations

import tomllib
from array import array

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtGui import QGuiApplication

from dreamdesk.sounds.decoding import decode
from dreamdesk.sounds.loudness import Loudness
from dreamdesk.sounds.reading import read_sound
from support.sound_files import PIECES

TRACKS = tomllib.loads((PIECES / "playlist.toml").read_text(encoding="utf-8"))["tracks"]

PARTS = [
    ("stille-vand", -24.5, -20.1),
    ("torvedag", -21.4, -19.5),
    ("nattoget", -21.4, -18.0),
    ("novemberlys", -23.8, -21.4),
    ("cyklen", -22.3, -21.4),
    ("mod-vinden", -23.9, -18.1),
]
"""FFmpeg's LUFS of the half minutes from the beginning and from the end of the first minute."""

ONE_OF = 4
"""One of so many whole pieces is heard in `make test`, all of them in `make torture`."""


def in_turn() -> list[ParameterSet]:
    return [
        pytest.param(track, id=track["id"], marks=[pytest.mark.torture] if place % ONE_OF else [])
        for place, track in enumerate(TRACKS)
    ]


@pytest.mark.parametrize("track", in_turn())
def test_a_whole_piece_is_within_half_a_unit(
    track: dict[str, object], qapp: QGuiApplication
) -> None:
    sound = read_sound(PIECES / str(track["file"]), lambda: True)
    assert sound is not None
    assert sound.loudness == pytest.approx(track["loudness"], abs=0.5)
    assert sound.seconds == pytest.approx(track["seconds"], abs=0.2)


@pytest.mark.parametrize(("name", "first", "third"), PARTS, ids=[part[0] for part in PARTS])
def test_half_a_minute_of_it_is_too(
    name: str, first: float, third: float, qapp: QGuiApplication
) -> None:
    whole = array("f")

    def hear(samples: array[float], rate: int, channels: int, full_scale: float) -> bool:
        assert (rate, channels, full_scale) == (48_000, 2, 1.0)
        whole.extend(samples)
        return len(whole) < 90 * 96_000

    decode(PIECES / f"{name}.opus", hear, lambda: True)
    for start, truth in ((0, first), (60, third)):
        assert _loudness(whole[start * 96_000 : (start + 30) * 96_000]) == pytest.approx(
            truth, abs=0.5
        )


def _loudness(samples: array[float]) -> float:
    loudness = Loudness(48_000, 2, 1.0, everything=False)
    for start in range(0, len(samples), loudness.frames * 2):
        loudness.hear(samples[start : start + loudness.frames * 2])
    return loudness.integrated()
