"""A workshop as large as they get: a room comes at once, and a fact leaves everything in its place.

What is counted is what decides how long it takes: the items that are made before the first frame,
and the rows that a fact announces.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtQuick import QQuickItem

from dreamdesk.domain.quotes import Origin
from dreamdesk.domain.workshop import Activity, Pair, Room
from dreamdesk.pictures import drawing_art, ink_canvas
from dreamdesk.services import dreaming, goal_setting, quoting
from dreamdesk.services.quoting import Heard
from dreamdesk.ui.session import Change
from dreamdesk.ui.shared.rows import Rows
from dreamdesk.ui.shared.stage import Stage
from support.hands import wait, wait_until
from support.large_workshop import DREAM, DREAMS, GOALS, make_large_vault, sentences
from support.pairs import with_pair
from support.sight import Sight
from support.workshop_in_progress import WorkshopInProgress

AT_MOST = 900
"""Items on both surfaces at the first frame of a room, with all that stands around it."""


@pytest.fixture(scope="module")
def large_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_large_vault(tmp_path_factory.mktemp("large") / "data")


@pytest.fixture
def large(large_vault: Path, tmp_path: Path, qapp: object) -> Iterator[WorkshopInProgress]:
    workshop = WorkshopInProgress(Path(copytree(large_vault, tmp_path / "data")))
    workshop.desk.stage.presenter.goOn()
    workshop.settled()
    yield workshop
    workshop.close()


def citizen_stage(workshop: WorkshopInProgress) -> Stage:
    desk = workshop.program._surfaces._citizen_desk
    assert desk is not None
    return desk.stage


def adviser_stage(workshop: WorkshopInProgress) -> Stage:
    stage = workshop.desk.stage.presenter.stage
    assert isinstance(stage, Stage)
    return stage


def every_item(top: QQuickItem) -> Iterator[QQuickItem]:
    yield top
    for child in top.childItems():
        yield from every_item(child)


def made(workshop: WorkshopInProgress, beginning: str) -> int:
    """Return how many items of such a name there are on the adviser's window, seen or not."""
    items = every_item(workshop.adviser.window.contentItem())
    return sum(item.objectName().startswith(beginning) for item in items)


def lists_of(presenter: QObject) -> list[Rows]:
    """Return the lists that a presenter shows, and those in their rows and beside them."""
    found: list[Rows] = []
    for value in vars(presenter).values():
        values = value.values() if isinstance(value, dict) else (value,)
        found += [one for one in values if isinstance(one, Rows)]
        if isinstance(value, QObject) and value is not presenter and hasattr(value, "refresh"):
            found += lists_of(value)
    return found


class Announced:
    """What all lists of both surfaces announce."""

    def __init__(self, workshop: WorkshopInProgress) -> None:
        self.inserted = self.taken = self.moved = self.changed = 0
        self.lists = [
            rows
            for stage in (adviser_stage(workshop), citizen_stage(workshop))
            for rows in lists_of(stage.presenter or stage)
        ]
        for rows in self.lists:
            rows.rowsInserted.connect(self._inserted)
            rows.rowsRemoved.connect(self._taken)
            rows.rowsMoved.connect(self._moved)
            rows.dataChanged.connect(self._changed)
            rows.modelReset.connect(self._taken)

    def _inserted(self) -> None:
        self.inserted += 1

    def _taken(self) -> None:
        self.taken += 1

    def _moved(self) -> None:
        self.moved += 1

    def _changed(self) -> None:
        self.changed += 1


def do(workshop: WorkshopInProgress, change: Change) -> None:
    before = workshop.living
    workshop.session.do(change)
    wait_until(lambda: workshop.living != before, "the fact")
    workshop.settled()


def scrolled(item: QQuickItem) -> QQuickItem:
    above = item.parentItem()
    while above.property("contentY") is None:
        above = above.parentItem()
    return above


def test_no_room_makes_more_than_it_shows_before_its_first_frame(large: WorkshopInProgress) -> None:
    windows = [Sight(hands.window) for hands in (large.adviser, large.citizen)]
    counted: dict[Room, int] = {}
    stage = adviser_stage(large)

    def count() -> None:
        here = large.session.workshop.bookmark.room
        counted[here] = sum(window.count_all() for window in windows)

    stage.shown.connect(count)
    for room in (*list(Room)[1:], Room.PREPARATION):
        large.enter(room)
    stage.shown.disconnect(count)
    assert counted.keys() == set(Room)
    assert max(counted.values()) <= AT_MOST, counted


def test_the_dreams_that_do_not_fit_come_after_those_that_do(large: WorkshopInProgress) -> None:
    counts: list[int] = []
    stage = adviser_stage(large)

    def count() -> None:
        counts.append(made(large, "dreams.motivation:"))

    stage.shown.connect(count)
    large.adviser.tap("room.dreams")
    wait_until(lambda: bool(counts), "the room")
    stage.shown.disconnect(count)
    assert counts == [3]
    wait_until(lambda: made(large, "dreams.motivation:") == DREAMS, "all dreams")
    last = sentences(DREAMS)[-1]
    large.citizen.find(f"citizen.dream:{last}")
    large.adviser.tap(f"dreams.putAway:{last}")
    large.adviser.find("dreams.keep")


def test_what_is_folded_away_is_made_when_it_is_unfolded(large: WorkshopInProgress) -> None:
    large.enter(Room.DREAMS)
    first = sentences(1)[0]
    assert made(large, "dreams.helps:") == 0
    large.adviser.tap(f"dreams.helpsFold:{first}")
    large.adviser.await_focus(f"dreams.helps:{first}")
    large.adviser.write("Min faster")
    large.adviser.tap(f"dreams.helpsFold:{first}")
    large.adviser.await_gone(f"dreams.helps:{first}")
    assert made(large, "dreams.helps:") == 1
    large.adviser.tap(f"dreams.helpsFold:{first}")
    assert large.adviser.text(f"dreams.helps:{first}") == "Min faster", "it stays once it is made"


def test_a_dream_has_a_line_for_its_own_goals_only(large: WorkshopInProgress) -> None:
    large.enter(Room.GOALS)
    wait_until(lambda: made(large, "goals.make:") == DREAMS, "all dreams")
    assert made(large, "goals.goal:") == GOALS


def test_a_quote_more_is_one_row_and_moves_nothing(large: WorkshopInProgress) -> None:
    large.enter(Room.DREAMS)
    wait_until(lambda: made(large, "dreams.motivation:") == DREAMS, "all dreams")
    at = f"dreams.motivation:{sentences(9)[-1]}"
    large.adviser.tap(at)
    large.adviser.write(" Og")
    large.settled()
    field = large.adviser.find(at)
    view = scrolled(field)
    place, announced = view.property("contentY"), Announced(large)
    assert place > 0
    heard = Heard(large.session.new_id(), "Der er en bænk.", Origin(prompt=DREAM))
    do(large, partial(quoting.hear, heard=heard))
    assert large.adviser.find(at) is field
    assert large.adviser.focused() == at
    assert view.property("contentY") == place
    assert (announced.inserted, announced.taken, announced.moved) == (1, 0, 0)
    assert announced.changed == 0


def test_a_dream_that_matters_more_is_moved_and_not_made_anew(large: WorkshopInProgress) -> None:
    large.enter(Room.DREAMS)
    wait_until(lambda: made(large, "dreams.motivation:") == DREAMS, "all dreams")
    dream, announced = large.living.workshop.dreams[3], Announced(large)
    do(large, partial(dreaming.matters_more, dream_id=dream.id, places=1))
    assert (announced.inserted, announced.taken, announced.moved) == (0, 0, 2)


def test_other_words_for_a_goal_change_its_lines_and_move_nothing(
    large: WorkshopInProgress,
) -> None:
    large.enter(Room.GOALS)
    wait_until(lambda: made(large, "goals.make:") == DREAMS, "all dreams")
    large.adviser.tap("goals.realistic")
    field = large.adviser.find("goals.realistic")
    view, goal = scrolled(field), large.living.goals[7]
    view.setProperty("contentY", 60)
    announced = Announced(large)
    do(large, partial(goal_setting.specify, goal_id=goal.id, text="Jeg bygger en bænk."))
    assert large.adviser.find("goals.realistic") is field
    assert large.adviser.focused() == "goals.realistic"
    assert view.property("contentY") == 60
    assert (announced.inserted, announced.taken, announced.moved) == (0, 0, 0)
    assert announced.changed == 1
    large.adviser.await_text("Jeg bygger en bænk.")


def test_what_can_be_put_on_a_sheet_is_drawn_when_it_is_first_seen_and_not_again(
    large: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Path] = []
    draw = drawing_art._draw_svg

    def noting(painter: QPainter, file: Path, around: QRectF) -> None:
        drawn.append(file)
        draw(painter, file, around)

    monkeypatch.setattr(drawing_art, "_draw_svg", noting)
    do(large, partial(with_pair, pair=Pair(Activity.DRAWING, "narrativ")))
    for again in (False, True):
        before = len(drawn)
        large.enter(Room.ACTIVITY)
        large.citizen.find("drawing.tools")
        large.adviser.find("drawing.tools")
        wait(100)
        assert len(drawn) == before, "nobody sees it yet"
        large.citizen.tap("drawing.things")
        large.citizen.find("drawing.moreStamps")
        wait(100)
        assert (len(drawn) > before) is not again
        large.enter(Room.WELCOME)


@pytest.mark.parametrize(("activity", "at_most"), [(Activity.DRAWING, 400), (Activity.MUSIC, 700)])
def test_what_is_asked_for_now_and_then_beside_a_sheet_or_music_is_not_made_with_the_room(
    large: WorkshopInProgress, activity: Activity, at_most: int
) -> None:
    windows = [Sight(hands.window) for hands in (large.adviser, large.citizen)]
    counts: list[int] = []
    do(large, partial(with_pair, pair=Pair(activity, "narrativ")))
    stage = adviser_stage(large)

    def count() -> None:
        counts.append(sum(window.count_all() for window in windows))

    stage.shown.connect(count)
    large.enter(Room.ACTIVITY)
    stage.shown.disconnect(count)
    assert counts[0] <= at_most


def test_a_sheet_that_both_surfaces_left_is_drawn_on_neither_when_it_is_seen_again(
    large: WorkshopInProgress, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    do(large, partial(with_pair, pair=Pair(Activity.DRAWING, "narrativ")))
    for again in (False, True):
        large.enter(Room.ACTIVITY)
        for surface in (large.adviser, large.citizen):
            sheet = surface.find("drawing.sheet")
            wait_until(partial(sheet.property, "settled"), "the sheet")
        if not again:
            large.enter(Room.WELCOME)
            monkeypatch.setattr(ink_canvas, "draw_thing", lambda *_: drawn.append(_))
    assert drawn == []
