"""Pens, fingers and the mouse draw on both surfaces at once; undone, closed and found again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dreamdesk.domain.ink import SHEET_HEIGHT
from support.at_a_sheet import kept_sheet, make_vault_at_a_sheet
from support.story import Program, Surface, opened

pytestmark = pytest.mark.story

STEPS = 5

Line = tuple[Surface, str, float]
"""Who draws with what, and how far down the sheet."""


def at_the_sheet(home: Path) -> Program:
    """Open the program where both surfaces are at a blank sheet."""
    make_vault_at_a_sheet(home / "data")
    program = opened(home)
    for surface in (program.adviser, program.citizen):
        surface.find("drawing.sheet")
        assert surface.strokes() == []
    return program


def draw_at_once(*lines: Line) -> None:
    """Draw lines across the sheet, each a step before any is drawn on, and lift them one by one."""
    for surface, tool, height in lines:
        surface.ink(tool, "press", (0.2, height), 0.2)
    for step in range(1, STEPS + 1):
        for surface, tool, height in lines:
            surface.ink(tool, "move", (0.2 + 0.6 * step / STEPS, height), 0.2 + 0.13 * step)
    for surface, tool, height in lines:
        surface.ink(tool, "release", (0.8, height))


def seen_on_both(program: Program, strokes: int) -> list[dict[str, Any]]:
    """Return the strokes when both surfaces show the same ones, all of them to be seen."""
    program.adviser.await_text("Alt er gemt")
    found, others = program.adviser.strokes(), program.citizen.strokes()
    assert [stroke["seen"] for stroke in found] == [True] * strokes
    assert found == others
    return found


def test_pen_finger_and_mouse_draw_on_both_surfaces_at_once(tmp_path: Path) -> None:
    program = at_the_sheet(tmp_path)
    adviser, citizen = program.adviser, program.citizen
    draw_at_once((citizen, "finger", 0.2), (adviser, "pen", 0.3), (adviser, "mouse", 0.4))
    drawn = seen_on_both(program, 3)
    assert [stroke["tilts"] for stroke in drawn] == [False, True, False]
    low, high = drawn[1]["presses"]
    assert (low < 60, high > 200) == (True, True)
    draw_at_once((citizen, "mouse", 0.5), (adviser, "pen", 0.6), (citizen, "pen", 0.7))
    drawn = seen_on_both(program, 6)
    draw_at_once((adviser, "finger", 0.8))  # where a pen has been seen, it moves the paper
    assert seen_on_both(program, 6) == drawn
    assert min(stroke["points"] for stroke in drawn) >= STEPS

    citizen.touch("drawing.undo")
    adviser.tap("drawing.undo")
    assert seen_on_both(program, 4) == drawn[:4]
    program.close()
    program = opened(tmp_path)
    assert seen_on_both(program, 4) == drawn[:4]
    program.adviser.tap("drawing.redo")
    program.adviser.tap("drawing.redo")
    assert seen_on_both(program, 6) == drawn
    program.close()
    assert len({stroke.drawn_by for stroke in kept_sheet(tmp_path / "data").strokes()}) == 2


def test_a_kill_in_the_middle_of_a_stroke_loses_that_stroke_alone(tmp_path: Path) -> None:
    program = at_the_sheet(tmp_path)
    tools = [(program.adviser, "pen"), (program.citizen, "finger"), (program.adviser, "mouse")] * 2
    heights = [0.2 + 0.1 * number for number in range(len(tools))]
    for (surface, tool), height in zip(tools, heights, strict=True):
        draw_at_once((surface, tool, height))
    program.citizen.ink("finger", "press", (0.2, 0.9))
    for step in range(1, 3 * STEPS):
        program.citizen.ink("finger", "move", (0.2 + 0.04 * step, 0.9))
    program.kill()  # nothing was waited for: what was drawn before was kept while one drew on
    kept = kept_sheet(tmp_path / "data")
    middles = [(stroke.box.top + stroke.box.bottom) / 2 for stroke in kept.strokes()]
    assert middles == pytest.approx([height * SHEET_HEIGHT for height in heights], abs=10)
    program = opened(tmp_path)
    seen_on_both(program, len(heights))
    program.close()
