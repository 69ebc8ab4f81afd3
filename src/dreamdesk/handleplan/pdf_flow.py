"""Pages from boxes: as much on each as fits, with nothing cut and no heading left alone."""

from __future__ import annotations

from dreamdesk.handleplan.pdf_boxes import Box, Stack


def pages(parts: list[Stack], foot: Stack, width: float, height: float, gap: float) -> list[Stack]:
    """Return a stack for each page; `parts` begin on new pages.

    The last page leaves room for `foot` and a `gap` above it; where there is none, one more page
    follows, with the foot alone.
    """
    found = [page for part in parts for page in _flowed(part, width, height)] or [Stack(())]
    needed = foot.height(width) + gap if foot.boxes else 0.0
    if found[-1].height(width) + needed > height:
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
