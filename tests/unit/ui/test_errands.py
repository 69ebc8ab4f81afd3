"""Errands: work off the GUI thread, answered while somebody waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from weakref import finalize

import pytest
from PySide6.QtCore import QCoreApplication

from dreamdesk.storage.thread import VaultThread
from dreamdesk.ui.shared import vault_line
from dreamdesk.ui.shared.errands import Errands
from dreamdesk.ui.shared.vault_line import VaultLine
from support.hands import wait, wait_until


@pytest.fixture
def line(qapp: QCoreApplication) -> Iterator[VaultLine]:
    thread = VaultThread()
    line = VaultLine(thread)
    yield line
    thread.close()
    line.close()
    qapp.processEvents()


def test_work_is_done_elsewhere_and_answered_here(line: VaultLine) -> None:
    errands, answers = Errands("test", line), list[object]()
    errands.ask(threading.get_ident, answers.append, answers.append)
    errands.ask(lambda: 1 // 0, answers.append, answers.append)
    wait_until(lambda: len(answers) == 2, "both answers")
    assert answers[0] != threading.get_ident()
    assert isinstance(answers[1], ZeroDivisionError)
    errands.close(lambda: None)


def test_when_the_screen_has_gone_nothing_more_is_begun_or_answered(line: VaultLine) -> None:
    errands, done, go_on = Errands("test", line), list[str](), threading.Event()
    errands.ask(lambda: go_on.wait(5), lambda _: done.append("answered"), lambda _: None)
    errands.ask(lambda: done.append("begun"), lambda _: None, lambda _: done.append("failed"))
    errands.close(lambda: done.append("last"))
    go_on.set()
    wait_until(lambda: "last" in done, "the last thing to be done")
    wait(20)
    assert done == ["last"]


def test_a_disk_that_never_answers_does_not_keep_the_program_open(
    line: VaultLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_line, "PATIENCE", 0.05)
    errands, answers = Errands("test", line), threading.Event()
    errands.ask(answers.wait, lambda _: None, lambda _: None)
    errands.close()
    line.close()
    assert not answers.is_set()
    answers.set()


class Screen:
    """What has errands, and is closed while one of them is done."""

    def __init__(self, line: VaultLine, ends_on: list[threading.Thread]) -> None:
        finalize(self, lambda: ends_on.append(threading.current_thread())).atexit = False
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.errands = Errands("test", line)
        self.errands.ask(self.draw, print, print)

    def draw(self) -> None:
        self.begun.set()
        self.go_on.wait(5)


def test_a_screen_that_goes_while_it_is_drawn_ends_on_the_gui_thread(line: VaultLine) -> None:
    ends_on: list[threading.Thread] = []
    screen = Screen(line, ends_on)
    screen.begun.wait(5)
    screen.errands.close(lambda: None)
    go_on = screen.go_on
    del screen
    go_on.set()
    wait_until(lambda: bool(ends_on), "the screen to be gone")
    assert ends_on == [threading.main_thread()]


def test_the_line_waits_for_errands_that_are_ending(line: VaultLine) -> None:
    errands, done, go_on = Errands("test", line), list[str](), threading.Event()
    errands.ask(lambda: go_on.wait(5), print, print)
    errands.close(lambda: done.append("last"))
    threading.Timer(0.05, go_on.set).start()
    line.close()
    assert done == ["last"]
