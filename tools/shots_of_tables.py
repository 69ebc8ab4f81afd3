"""The tables of `make shots`: few and many cards, each way of laying and choosing them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from dreamdesk.services import choosing_cards, laying_cards
from support.hands import wait, wait_until

_LAID = ((1, ""), (5, "nu-vej-droem"), (12, "kompas"), (40, ""))
"""How many cards lie, and on which layout."""


def take_tables(desk: Any, take: Callable[..., None]) -> None:
    """Take every state of the table; the workshop is open in Aktivitet."""
    session = desk.stage.presenter.session
    hand = desk.surfaces._citizen_desk.stage.presenter.hand
    deck = [card.id for card in desk.means.library.decks[0].cards]

    def done(*changes: Callable[..., None]) -> None:
        for change in changes:
            session.do(change)
        wait_until(lambda: session.saved, "the table")
        wait(300)

    lying = 0
    for many, layout in _LAID:
        done(*(partial(laying_cards.lay_next, card=card) for card in deck[lying:many]))
        done(partial(laying_cards.draw_layout, layout=layout))
        lying = many
        take(f"12-activity-{many}-laid")
    done(lambda m: laying_cards.put_back(m, *deck[6:]))
    done(lambda m: laying_cards.group(m, "det nære", *deck[:2]))
    done(lambda m: laying_cards.turn(m, deck[4]))
    done(partial(laying_cards.draw_layout, layout="positionskort"))
    take("12-activity-grouped")
    hand.seeLarge(deck[20])
    take("12-activity-large", ("citizen",))
    hand.seeLarge("")
    for many in (12, 1, 9):
        done(partial(choosing_cards.show_at_a_time, at_a_time=many))
        take(f"12-activity-{many}-at-a-time", ("citizen",))
    done(partial(choosing_cards.in_silence, silent=True))
    take("12-activity-silent")
    done(partial(choosing_cards.unseen, unseen=True))
    take("12-activity-unseen")
