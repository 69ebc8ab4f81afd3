"""A deck on paper: cards to cut out, for a room without a screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from dreamdesk.domain.pictures import Deck
from dreamdesk.handleplan.document import Paper
from dreamdesk.services.papers import FinishedPaper, file_name

CardRaster = Callable[[Path, int], bytes]
"""Returns a card's picture as JPEG of so many pixels' width; raises WorldError."""

Watch = Callable[[int, int], bool]
"""Told which card of how many is on its way; answers whether to go on."""


def cards_to_cut(
    deck: Deck, raster: CardRaster, today: date, watch: Watch, *, backs: bool
) -> FinishedPaper | None:
    """Return a deck as a paper of nine cards to a page; None when `watch` said to stop."""
    # Slow to import, and only needed here.
    from dreamdesk.handleplan.cut_out import CutCard, cut_out

    cards = tuple(CutCard(card.title, partial(raster, card.picture)) for card in deck.cards)
    back = CutCard("", partial(raster, deck.back)) if backs and deck.back else None
    pdf = cut_out(deck.title, cards, back, watch)
    name = file_name(f"Kort til at klippe ud, {deck.title}", "", today)
    return FinishedPaper(Paper.CARDS, deck.title, name, pdf) if pdf else None
