from collections.abc import Callable, Iterator
from functools import partial
from threading import current_thread, main_thread
from weakref import finalize

import pytest
from PySide6.QtCore import QCoreApplication

from dreamdesk.domain.errors import DiskFull
from dreamdesk.storage.thread import VaultThread
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


def test_the_job_runs_on_the_vault_thread_and_the_answer_comes_back_here(line: VaultLine) -> None:
    answers: list[tuple[str, bool]] = []
    line.ask(
        lambda: current_thread().name,
        lambda name: answers.append((name, current_thread() is main_thread())),
    )
    wait_until(lambda: bool(answers), "the answer")
    ((name, here),) = answers
    assert name.startswith("vault")
    assert here


def test_answers_come_in_the_order_of_the_questions(line: VaultLine) -> None:
    answers: list[int] = []
    for number in range(200):
        line.ask(lambda number=number: number, answers.append)
    wait_until(lambda: len(answers) == 200, "all answers")
    assert answers == list(range(200))


def test_an_answer_never_comes_before_the_one_who_asked_is_done(line: VaultLine) -> None:
    answers: list[int] = []
    line.ask(lambda: 1, answers.append)
    line.ask(lambda: None, lambda _: None)
    assert answers == []
    wait_until(lambda: answers == [1], "the answer")


def test_an_error_goes_to_whoever_asked(line: VaultLine) -> None:
    def job() -> int:
        raise DiskFull

    errors: list[Exception] = []
    line.failed.connect(lambda error: pytest.fail(f"announced to everybody: {error!r}"))
    line.ask(job, lambda _: pytest.fail("answered"), errors.append)
    wait_until(lambda: bool(errors), "the error")
    assert isinstance(errors[0], DiskFull)


def test_an_error_that_nobody_waits_for_is_announced(line: VaultLine) -> None:
    def job() -> int:
        raise DiskFull

    announced: list[object] = []
    line.failed.connect(announced.append)
    line.ask(job, lambda _: pytest.fail("answered"))
    wait_until(lambda: bool(announced), "the announcement")
    assert isinstance(announced[0], DiskFull)


def test_after_an_error_the_next_question_is_answered(line: VaultLine) -> None:
    def job() -> int:
        raise DiskFull

    line.ask(job, lambda _: None, lambda _: None)
    answers: list[int] = []
    line.ask(lambda: 7, answers.append)
    wait_until(lambda: answers == [7], "the answer")


class Screen:
    """What asks, and what a job may hold on to."""

    def __init__(self, ends_on: list[str]) -> None:
        finalize(self, lambda: ends_on.append(current_thread().name)).atexit = False

    def look(self) -> int:
        return 1

    def stumble(self) -> int:
        held = self
        raise DiskFull(str(held is None))

    def take(self, answer: object) -> None:
        pass


@pytest.mark.parametrize("job", [Screen.look, Screen.stumble])
def test_what_a_job_held_ends_on_the_gui_thread(
    line: VaultLine, job: Callable[[Screen], int]
) -> None:
    ends_on: list[str] = []
    for _ in range(300):
        screen = Screen(ends_on)
        line.ask(partial(job, screen), screen.take, screen.take)
        del screen
    wait_until(lambda: len(ends_on) == 300, "every screen to be gone")
    assert set(ends_on) == {main_thread().name}


def test_after_closing_nobody_is_answered(line: VaultLine) -> None:
    answers: list[int] = []
    line.ask(lambda: 1, answers.append)
    line.close()
    wait(20)
    assert answers == []
