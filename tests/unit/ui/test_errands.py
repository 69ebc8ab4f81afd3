"""Errands: work off the GUI thread, answered while somebody waits."""

from __future__ import annotations

import threading

import pytest

from dreamdesk.ui.shared.errands import Errands
from support.hands import wait, wait_until

pytestmark = pytest.mark.usefixtures("qapp")


def test_work_is_done_elsewhere_and_answered_here() -> None:
    errands, answers = Errands("test"), list[object]()
    errands.ask(threading.get_ident, answers.append, answers.append)
    errands.ask(lambda: 1 // 0, answers.append, answers.append)
    wait_until(lambda: len(answers) == 2, "both answers")
    assert answers[0] != threading.get_ident()
    assert isinstance(answers[1], ZeroDivisionError)
    errands.close(lambda: None)


def test_when_the_screen_has_gone_nothing_more_is_begun_or_answered() -> None:
    errands, done, go_on = Errands("test"), list[str](), threading.Event()
    errands.ask(lambda: go_on.wait(5), lambda _: done.append("answered"), lambda _: None)
    errands.ask(lambda: done.append("begun"), lambda _: None, lambda _: done.append("failed"))
    errands.close(lambda: done.append("last"))
    go_on.set()
    wait_until(lambda: "last" in done, "the last thing to be done")
    wait(20)
    assert done == ["last"]
