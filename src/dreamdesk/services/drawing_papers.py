"""A drawing on paper: on one page, or large on several that are glued together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH
from dreamdesk.handleplan.document import Paper
from dreamdesk.pictures.ink_pages import Spread, spread
from dreamdesk.services.papers import FinishedPaper, file_name

if TYPE_CHECKING:
    from dreamdesk.domain.sheet import Sheet
    from dreamdesk.pictures.ink_pdf import PackedSheet

Watch = Callable[[int, int], bool]
"""Told which thing of how many is being drawn; answers whether to go on."""

Pack = Callable[["Sheet", Watch], "PackedSheet | None"]
"""Returns a sheet as the content of a PDF; None when the watch said to stop."""

PAGES = (1, 2, 4)
"""On how many pages a drawing can be had: about an A4, an A3 and an A2."""


def over_pages(count: int) -> Spread:
    """Return how a sheet lies on so many pages."""
    return spread((SHEET_WIDTH, SHEET_HEIGHT), count)


def drawing_on_paper(
    sheet: Sheet, title: str, citizen: str, today: date, *, count: int, pack: Pack, watch: Watch
) -> FinishedPaper | None:
    """Return a sheet as a paper of `count` pages; None when `watch` said to stop."""
    packed = pack(sheet, watch)
    if packed is None:
        return None
    pdf = _set(packed, over_pages(count), sheet.head.name)
    return FinishedPaper(Paper.DRAWING, title, file_name(title, citizen, today), pdf)


def _set(packed: PackedSheet, laid: Spread, name: str) -> bytes:
    # Slow to import, and only needed here.
    if len(laid.pages) == 1:
        from dreamdesk.pictures.ink_pdf import one_page

        return one_page(packed, laid)
    from dreamdesk.handleplan import drawing_pages

    return drawing_pages.render(packed, laid, name)
