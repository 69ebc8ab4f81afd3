"""Printers that print nothing: what they were asked for can be looked at."""

from __future__ import annotations

import threading

from dreamdesk.ui.printing import PrintOrder, Sides, Watch

STUE, FOLLOW = "HP i stuen", "Follow-me"
FOUR_PAGES = 4


class TwoPrinters:
    """Two printers; a page comes out each time somebody lets it."""

    def __init__(self) -> None:
        self.orders: list[PrintOrder] = []
        self.let_a_page_out = threading.Semaphore(FOUR_PAGES)
        self.trouble: Exception | None = None

    def found(self) -> tuple[str, ...]:
        return (STUE, FOLLOW)

    def sides(self, name: str) -> Sides:
        return Sides(can_both=name == STUE, usually_both=True)

    def print(self, order: PrintOrder, watch: Watch) -> bool:
        self.orders.append(order)
        if self.trouble is not None:
            raise self.trouble
        for page in range(1, FOUR_PAGES + 1):
            if not watch(page, FOUR_PAGES):
                return False
            self.let_a_page_out.acquire(timeout=5)
        return True


class NoPrinter(TwoPrinters):
    """A machine without a printer."""

    def found(self) -> tuple[str, ...]:
        return ()
