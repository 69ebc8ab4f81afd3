"""A hand on the deck: which card lies where in it, and turning to the page that holds one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.choosing import dealt, page_of
from dreamdesk.services import choosing_cards
from dreamdesk.ui.shared.table_hands import TableHands
from support.hands import Hands, wait, wait_until
from support.workshop_in_progress import WorkshopInProgress


def hand_of(workshop: WorkshopInProgress) -> tuple[str, ...]:
    """Return the cards that are shown now, the first one first."""
    table = workshop.living.table
    return page_of(dealt(workshop.desk.means.library.decks[0].cards, table.deal), table.choosing)


def turn_to(workshop: WorkshopInProgress, card: str) -> None:
    """Turn the deck until a card is in the hand."""
    for _ in workshop.desk.means.library.decks[0].cards:
        if card in hand_of(workshop):
            break
        workshop.session.do(partial(choosing_cards.turn_page, pages=1))
        workshop.settled()
    workshop.citizen.find(f"cards.hand:{card}")


def lay(workshop: WorkshopInProgress, *chosen: str) -> None:
    """Tap cards in the citizen's hand, one after the other."""
    for card in chosen:
        turn_to(workshop, card)
        workshop.citizen.touch(f"cards.hand:{card}")
        wait_until(partial(_is_laid, workshop, card), card)
    workshop.settled()


def lay_at_rest(workshop: WorkshopInProgress, *chosen: str) -> None:
    """Tap cards in the hand, and wait until they have come to lie on both surfaces."""
    lay(workshop, *chosen)
    wait_until(lambda: all(lies(workshop, card) for card in chosen), "them to come to lie")


def _is_laid(workshop: WorkshopInProgress, card: str) -> bool:
    return workshop.living.table.laid(card) is not None


def laid(workshop: WorkshopInProgress, card: str) -> LaidCard:
    """Return how a card lies."""
    lying = workshop.living.table.laid(card)
    assert lying is not None
    return lying


def lies(workshop: WorkshopInProgress, card: str) -> bool:
    """Tell whether a card is seen on both surfaces where it is kept to lie."""
    place = (round(laid(workshop, card).x, 2), round(laid(workshop, card).y, 2))
    sides = ((workshop.citizen, "cards"), (workshop.adviser, "activity"))
    return all(share(hands, f"{s}.laid:{card}", f"{s}.table") == place for hands, s in sides)


def middle(hands: Hands, name: str) -> QPoint:
    """Return where the middle of something is on its window."""
    item = hands.find(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def share(hands: Hands, name: str, table: str) -> tuple[float, float]:
    """Return where the middle of a card is to be seen, in shares of the table."""
    item, on = hands.find(name), hands.find(table)
    place = item.mapToItem(on, QPointF(item.width() / 2, item.height() / 2))
    return round(place.x() / on.width(), 2), round(place.y() / on.height(), 2)


def glide(hands: Hands, *fingers: tuple[QPoint, QPoint]) -> None:
    """Move fingers at the same time, each from one place to another."""
    touch = QTest.touchEvent(hands.window, hands._screen)
    for number, (start, _) in enumerate(fingers):
        touch.press(number, start, hands.window)
    touch.commit()
    for step in range(1, 13):
        touch = QTest.touchEvent(hands.window, hands._screen)
        for number, (start, end) in enumerate(fingers):
            touch.move(number, start + (end - start) * step / 12, hands.window)
        touch.commit()
        wait(10)
    touch = QTest.touchEvent(hands.window, hands._screen)
    for number, (_, end) in enumerate(fingers):
        touch.release(number, end, hands.window)
    touch.commit()
    wait(20)


def table_hands(hands: Hands) -> QQuickItem:
    """Return the item that sees the fingers on the table."""
    return next(item for item in hands.items() if isinstance(item, TableHands))
