"""Pages from boxes: as much on each as fits, with nothing cut and no heading left alone."""

from __future__ import annotations

from dreamdesk.handleplan.pdf_boxes import Box, Stack

BARELY_BEGUN = 1 / 3
"""A page that is no fuller than this is gone on with, also where a new one was asked for."""


def pages(parts: list[Stack], foot: Stack, width: float, height: float, gap: float) -> list[Stack]:
    """Return a stack for each page; each of the `parts` begins on a new page.

    The last page leaves room for `foot` and a `gap` above it; where there is none, one more page
    follows, with the foot alone.
    """
    found: list[Stack] = []
    for part in parts:
        flowing = part
        if found and found[-1].height(width) < height * BARELY_BEGUN:
            flowing = Stack((found.pop(), part))
        found += _flowed(flowing, width, height)
    needed = foot.height(width) + gap
    if not found or (foot.boxes and found[-1].height(width) + needed > height):
        found.append(Stack(()))
    return found


def _flowed(part: Stack, width: float, height: float) -> list[Stack]:
    found: list[Stack] = []
    rest: Box = part
    while rest.height(width) > height:
        parts = rest.split(width, height, height)
        if parts is None:
            # Higher than a page and whole: nothing of ours is, but a page is better than a loop.
            break
        head, rest = parts
        found.append(Stack((head,)))
    return [*found, Stack((rest,))]
