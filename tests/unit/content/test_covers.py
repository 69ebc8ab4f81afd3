from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from dreamdesk import paths
from dreamdesk.content.covers import can_be_drawn, cover, cover_of
from dreamdesk.content.playlists import read_playlist
from dreamdesk.domain.music import Track
from support.pictures import DRAWING

PLAYLIST = read_playlist(paths.assets() / "music" / "strandkanten" / "playlist.toml")
assert PLAYLIST.closing
TRACKS = (*PLAYLIST.tracks, PLAYLIST.closing)
BARE = Track("a", "A", "Et horn.", 0, 0, 120, -20, Path("a.opus"))

WIDE, HIGH = 12, 16
"""Pixels that are compared: as much as one sees of a cover from far away."""

APART = 24
"""Steps of 255 by which the pixels of two covers differ at least, on the average."""

LARGEST = 12_500
"""Bytes of a cover: with the words that it brought up it is kept in the vault."""


def small(track: Track) -> bytes:
    """Return the colours of a cover seen from far away."""
    picture = drawn(track, 10 * WIDE, 10 * HIGH, edge=0)
    size = (picture.width(), picture.height())
    bits = bytes(picture.constBits())
    return Image.frombytes("RGBA", size, bits).convert("RGB").resize((WIDE, HIGH)).tobytes()


def drawn(track: Track, width: int, height: int, edge: int) -> QImage:
    """Return a cover with an edge around it on which nothing has been drawn by us."""
    renderer = QSvgRenderer(cover_of(track)[0])
    assert renderer.isValid()
    picture = QImage(width + 2 * edge, height + 2 * edge, QImage.Format.Format_RGBA8888)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(edge, edge, width, height))
    painter.end()
    return picture


@pytest.mark.parametrize("track", TRACKS, ids=lambda track: track.id)
def test_each_piece_has_a_cover_of_its_own_that_fills_its_frame_and_stays_in_it(
    track: Track,
) -> None:
    assert track.picture is not None
    assert track.picture.stat().st_size <= LARGEST
    edge = 24
    picture = drawn(track, 90, 120, edge)
    for x in range(picture.width()):
        for y in range(picture.height()):
            within = edge <= x < edge + 90 and edge <= y < edge + 120
            assert picture.pixelColor(x, y).alpha() == (255 if within else 0), (x, y)


def test_no_two_covers_look_alike_from_far_away() -> None:
    seen = {track.id: small(track) for track in TRACKS}
    near = {
        (one, other): sum(abs(a - b) for a, b in zip(seen[one], seen[other], strict=True))
        / len(seen[one])
        for one, other in combinations(seen, 2)
    }
    assert {pair: apart for pair, apart in near.items() if apart < APART} == {}


def test_a_piece_without_a_picture_has_waves_that_are_always_the_same() -> None:
    assert cover_of(BARE) == (cover("a"), "image/svg+xml")
    assert cover("a") != cover("b")
    assert QSvgRenderer(cover("a")).isValid()


def test_a_picture_that_has_gone_since_leaves_the_waves(tmp_path: Path) -> None:
    beside = tmp_path / "a.png"
    beside.write_bytes(b"pixels")
    piece = replace(BARE, picture=beside)
    assert cover_of(piece) == (b"pixels", "image/png")
    beside.unlink()
    assert cover_of(piece) == (cover("a"), "image/svg+xml")


def test_only_a_drawing_is_looked_through(tmp_path: Path) -> None:
    photograph, drawing = tmp_path / "a.jpg", tmp_path / "a.svg"
    assert not can_be_drawn(photograph)
    for file in (photograph, drawing):
        file.write_bytes(DRAWING)
        assert can_be_drawn(file)
        file.write_bytes(b"neither")
    assert can_be_drawn(photograph)
    assert not can_be_drawn(drawing)
