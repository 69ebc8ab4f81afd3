"""Both windows on a real X server with two monitors, drawn by Qt's own threads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from support import x_display
from support.at_a_sheet import kept_sheet, make_vault_at_a_sheet
from support.story import Surface, opened
from support.x_display import XDisplay

pytestmark = [
    pytest.mark.story,
    pytest.mark.skipif(
        bool(x_display.missing()), reason=f"{' and '.join(x_display.missing())} not installed"
    ),
]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[XDisplay]:
    display = XDisplay(tmp_path)
    yield display
    display.close()


def _inked(picture: QImage, surface: Surface, at: tuple[float, float]) -> bool:
    x, y = surface.on_screen(at)
    return picture.pixelColor(x, y).lightness() < 100


def test_the_mouse_draws_on_each_window_and_both_show_it(tmp_path: Path, display: XDisplay) -> None:
    make_vault_at_a_sheet(tmp_path / "data")
    program = opened(tmp_path, display.name)
    both = (program.adviser, program.citizen)
    for surface in both:
        surface.find("drawing.sheet")
    assert program.threads().count("QSGRenderThread") == 2
    for surface, height in zip(both, (0.4, 0.6), strict=True):
        display.drag(surface.on_screen((0.3, height)), surface.on_screen((0.7, height)))
        middle = (0.5, height)
        for seen_by in both:
            display.await_picture(
                lambda picture, by=seen_by, at=middle: _inked(picture, by, at),  # type: ignore[misc]
                f"a line at {middle}",
            )
    program.adviser.await_text("Alt er gemt")
    program.close()
    lines = [stroke.box for stroke in kept_sheet(tmp_path / "data").strokes()]
    assert len(lines) == 2
    assert all(box.right - box.left > 20 * (box.bottom - box.top) for box in lines)
