"""Which staircase suits the steps: beside each other, above each other, or a plain list."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm

from dreamdesk.handleplan.document import Doing, StaircaseBlock
from dreamdesk.handleplan.pdf_boxes import Box, Stack, TextBox
from dreamdesk.handleplan.pdf_staircase import StairLook, StairsAbove, StairsBeside
from dreamdesk.handleplan.pdf_styles import Styles
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase

MOST_BESIDE = 4
"""More stairs than this would be too narrow to write on."""

HIGHEST_STAIR = 64 * mm
"""Words that make the first stair higher than this read better on wide stairs."""


def staircase_box(
    block: StaircaseBlock, case: TypeCase, styles: Styles, width: float, height: float
) -> Box:
    """Return the staircase that suits a page of this size; without steps the goal alone."""
    goal = _goal(block, case, styles)
    if not block.steps:
        return goal
    for beside in (_with_landing(block, case, styles), _beside(block, goal, case, styles)):
        if beside is not None and beside.fits(width, HIGHEST_STAIR * styles.scale):
            return beside
    stairs = tuple(_on_wide_stair(step, case, styles) for step in block.steps)
    before = styles.rhythm * 0.8
    above = StairsAbove(case, goal, stairs, block.start_here, _look(styles), before)
    return above if above.height(width) <= height else Stack((goal, *stairs))


def _with_landing(block: StaircaseBlock, case: TypeCase, styles: Styles) -> StairsBeside | None:
    """Return the stairs with the goal as the topmost, where there is room for one stair more."""
    landing = Doing(block.goal.label, block.goal.text, block.by)
    return _beside(block, Stack(()), case, styles, landing)


def _beside(
    block: StaircaseBlock, goal: Stack, case: TypeCase, styles: Styles, *landing: Doing
) -> StairsBeside | None:
    steps = (*block.steps, *landing)
    if not 1 < len(steps) <= MOST_BESIDE:
        return None
    stairs = tuple(_words(step, case, styles) for step in steps)
    word = max(_widest(step, case, styles) for step in steps)
    before = styles.rhythm * 0.8
    return StairsBeside(case, goal, stairs, block.start_here, _look(styles), before, word=word)


def _goal(block: StaircaseBlock, case: TypeCase, styles: Styles) -> Stack:
    label = TextBox(case, block.goal.label, styles.label, styles.rhythm * 0.8, keep=True)
    return Stack((label, TextBox(case, block.goal.text, replace(styles.strong, balanced=True))))


def _words(step: Doing, case: TypeCase, styles: Styles) -> Stack:
    what, when, who = _stair_styles(styles)
    boxes = [
        TextBox(case, step.when, when, keep=True),
        TextBox(case, step.what, what, before=what.size * 0.1, keep=True),
        TextBox(case, step.who, who, before=what.size * 0.25),
        TextBox(case, step.support, who),
    ]
    return Stack(tuple(box for box in boxes if box.text))


def _on_wide_stair(step: Doing, case: TypeCase, styles: Styles) -> Stack:
    """Return the words of a step in fewer lines: when and who share one."""
    what, soft, _ = _stair_styles(styles)
    around = " · ".join(text for text in (step.when, step.who, step.support) if text)
    boxes = (TextBox(case, around, soft, keep=True), TextBox(case, step.what, what))
    return Stack(tuple(box for box in boxes if box.text))


def _stair_styles(styles: Styles) -> tuple[Style, Style, Style]:
    """Return how it is set what is done, when, and by whom."""
    size, palette = styles.body.size, styles.palette
    what = Style(Face.SEMIBOLD, size * 0.95, size * 1.16, palette.on_stair, balanced=True)
    soft = Style(Face.REGULAR, size * 0.83, size * 1.06, palette.on_stair_soft)
    return what, soft, soft


def _widest(step: Doing, case: TypeCase, styles: Styles) -> float:
    what, when, who = _stair_styles(styles)
    texts = ((step.what, what), (step.when, when), (step.who, who), (step.support, who))
    return max(case.widest_word(text, style) for text, style in texts)


def _look(styles: Styles) -> StairLook:
    palette, size = styles.palette, styles.body.size
    return StairLook(
        tones=palette.stairs,
        tread=palette.tread,
        first_tread=palette.apricot,
        on_first=Style(Face.BOLD, size * 0.75, size, palette.on_apricot),
        rise=size * 1.9,
        padding=size * 0.6,
        thickness=size * 0.16,
    )
