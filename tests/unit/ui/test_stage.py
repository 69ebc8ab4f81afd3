from dataclasses import dataclass

from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.stage import Stage


@dataclass(frozen=True)
class NoView:
    """Nothing to show."""


class Actor(Presenter):
    """Counts how often it was closed."""

    def __init__(self) -> None:
        super().__init__(NoView())
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def test_the_presenter_of_the_screen_that_left_is_closed_once() -> None:
    stage, first, second = Stage(), Actor(), Actor()
    stage.show("Adviser/En.qml", first)
    stage.show("Adviser/To.qml", second)
    assert (first.closed, second.closed) == (1, 0)
    stage.clear()
    stage.clear()
    assert (first.closed, second.closed) == (1, 1)


def test_a_presenter_that_stays_is_not_closed() -> None:
    stage, actor = Stage(), Actor()
    stage.show("Adviser/En.qml", actor)
    stage.show("Adviser/To.qml", actor)
    assert actor.closed == 0


def test_the_screen_and_its_presenter_change_together() -> None:
    stage, actor = Stage(), Actor()
    seen: list[tuple[object, object]] = []
    stage.shown.connect(lambda: seen.append((stage.property("screen"), stage.presenter)))
    stage.show("Adviser/En.qml", actor)
    stage.clear()
    assert seen == [("Adviser/En.qml", actor), ("", None)]


def test_what_left_is_closed_only_after_the_new_screen_has_come() -> None:
    stage, first, second = Stage(), Actor(), Actor()
    stage.show("Adviser/En.qml", first)
    still_open: list[int] = []
    stage.shown.connect(lambda: still_open.append(first.closed))
    stage.show("Adviser/To.qml", second)
    assert still_open == [0]
    assert first.closed == 1
