"""Python's garbage is collected on the GUI thread, and there alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from weakref import finalize

import pytest
from PySide6.QtCore import QCoreApplication

from dreamdesk.ui.shared.sweeping import Sweeping
from support.hands import wait_until


@pytest.fixture
def sweeping(qapp: QCoreApplication) -> Iterator[Sweeping]:
    sweeping = Sweeping()
    yield sweeping
    sweeping.close()


class Circle:
    """Only the collector ends it."""

    def __init__(self, ends_on: list[threading.Thread]) -> None:
        finalize(self, lambda: ends_on.append(threading.current_thread())).atexit = False
        self.itself = self


def test_a_circle_left_by_another_thread_ends_on_the_gui_thread(sweeping: Sweeping) -> None:
    ends_on: list[threading.Thread] = []

    def litter() -> None:
        for _ in range(5000):
            Circle(ends_on)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert ends_on == []
    wait_until(lambda: len(ends_on) == 5000, "the circles to be gone")
    assert set(ends_on) == {threading.main_thread()}


def test_afterwards_it_is_left_to_python_again(sweeping: Sweeping) -> None:
    assert not gc.isenabled()
    sweeping.close()
    assert gc.isenabled()
