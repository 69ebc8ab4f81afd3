"""Every screen can be opened and closed without leaving objects, timers or items behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from dreamdesk import paths
from dreamdesk.app import Program
from dreamdesk.domain.workshop import Activity, Pace, Pair, Room
from dreamdesk.services import courses, drawing, preparing
from dreamdesk.ui.adviser import rooms as adviser_rooms
from dreamdesk.ui.citizen import screens as citizen_screens
from dreamdesk.ui.shared.presenter import Presenter
from dreamdesk.ui.shared.stage import Stage
from dreamdesk.ui.shared.welcome import WelcomePresenter
from support.hands import Hands, touchscreen, wait_until
from support.left_behind import left_behind
from support.pairs import with_music, with_pair
from support.vaults import cheap_effort

ADVISER = "Adviser"


class FullHouse:
    """The sample, with its whole workshop open on two empty stages."""

    def __init__(self, data: Path) -> None:
        self.program = Program(data, cheap_effort(), sample=True)
        self.program.show()
        self.desk: Any = self.program._desk
        self.engine = self.program._engine
        self.adviser = self._window(0)
        hands = Hands(self.adviser, touchscreen())
        hands.find("home.new")
        self.desk.open_workshop(self._whole_workshop())
        hands.find("workshop.saved")
        self.citizen = self._window(1)
        self.session = self.desk.stage.presenter.session
        self.settled()

    def _window(self, place: int) -> QQuickWindow:
        window = self.engine.rootObjects()[place]
        assert isinstance(window, QQuickWindow)
        return window

    def _whole_workshop(self) -> object:
        store = self.desk.store

        def job() -> object:
            with store.begin() as work:
                lines = courses.lines(work, "")
                return next(
                    line.workshop_id for line in lines if work.goals.of_workshop(line.workshop_id)
                )

        return self.program._thread.post(job).result()

    @property
    def room_stage(self) -> Stage:
        """Where the adviser's rooms stand, now empty."""
        stage = self.desk.stage.presenter.stage
        stage.clear()
        return stage  # type: ignore[no-any-return]

    @property
    def citizen_stage(self) -> Stage:
        """Where the citizen's screens stand, now empty."""
        stage = self.program._surfaces._citizen_desk.stage  # type: ignore[union-attr]
        stage.clear()
        return stage  # type: ignore[return-value]

    def settled(self) -> None:
        """Wait until the vault thread has answered everything."""
        answered: list[None] = []
        self.desk.means.line.ask(lambda: None, answered.append)
        wait_until(lambda: bool(answered), "the vault to answer")
        wait_until(lambda: self.session.saved, "everything to be saved")

    def close(self) -> None:
        self.program.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[FullHouse]:
    house = FullHouse(tmp_path_factory.mktemp("sample"))
    yield house
    house.close()


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[FullHouse]:
    """Return the program with nothing on the adviser's window."""
    hall = FullHouse(tmp_path_factory.mktemp("sample"))
    hall.desk.stage.clear()
    yield hall
    hall.close()


@pytest.mark.parametrize("room", list(Room), ids=lambda room: room.value)
def test_a_room_of_the_advisers_leaves_nothing_behind(house: FullHouse, room: Room) -> None:
    def opening() -> tuple[str, Presenter | None]:
        return adviser_rooms.screen_of(room, house.session, house.desk)

    assert left_behind(house.adviser, house.room_stage, opening, house.settled) == []


@pytest.mark.parametrize(
    ("pace", "room"),
    [*((Pace.UNDER_WAY, room) for room in Room), *((p, Room.WELCOME) for p in list(Pace)[1:])],
    ids=lambda value: value.value,
)
def test_a_screen_of_the_citizens_leaves_nothing_behind(
    house: FullHouse, pace: Pace, room: Room
) -> None:
    library = house.desk.means.library

    def opening() -> tuple[str, Presenter | None]:
        return citizen_screens.screen_of(pace, room, house.session, library)

    assert left_behind(house.citizen, house.citizen_stage, opening, house.settled) == []


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[FullHouse]:
    """Return the program at a drawing."""
    studio = FullHouse(tmp_path_factory.mktemp("sample"))
    pair = Pair(Activity.DRAWING, "systemteoretisk")
    studio.session.do(partial(preparing.choose_pair, pair=pair))
    studio.session.do(
        partial(drawing.begin, sheet_id=studio.session.new_id(), name="Ark", template="trappen")
    )
    studio.settled()
    yield studio
    studio.close()


def test_the_advisers_drawing_leaves_nothing_behind(studio: FullHouse) -> None:
    def opening() -> tuple[str, Presenter | None]:
        return adviser_rooms.screen_of(Room.ACTIVITY, studio.session, studio.desk)

    assert left_behind(studio.adviser, studio.room_stage, opening, studio.settled) == []


def test_the_citizens_drawing_leaves_nothing_behind(studio: FullHouse) -> None:
    library = studio.desk.means.library

    def opening() -> tuple[str, Presenter | None]:
        return citizen_screens.screen_of(Pace.UNDER_WAY, Room.ACTIVITY, studio.session, library)

    assert left_behind(studio.citizen, studio.citizen_stage, opening, studio.settled) == []


@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_choosing_what_to_draw_on_leaves_nothing_behind(studio: FullHouse, whose: str) -> None:
    session, before = studio.session, studio.session.living
    at_none = replace(before.workshop.bookmark, sheet_id=None)
    # As if it had been drawn at an earlier meeting: it is shown small.
    session.living = replace(
        before,
        workshop=replace(before.workshop, bookmark=at_none),
        sheets=(),
        sheets_before=before.sheets,
    )
    library = studio.desk.means.library

    def opening() -> tuple[str, Presenter | None]:
        if whose == "adviser":
            return adviser_rooms.screen_of(Room.ACTIVITY, session, studio.desk)
        return citizen_screens.screen_of(Pace.UNDER_WAY, Room.ACTIVITY, session, library)

    stage = studio.room_stage if whose == "adviser" else studio.citizen_stage
    window = studio.adviser if whose == "adviser" else studio.citizen
    assert left_behind(window, stage, opening, studio.settled) == []
    session.living = before


@pytest.mark.parametrize("whose", ["adviser", "citizen"])
def test_a_screen_with_music_leaves_nothing_behind(house: FullHouse, whose: str) -> None:
    before = house.session.workshop.pair
    house.session.do(with_music)
    house.settled()

    def opening() -> tuple[str, Presenter | None]:
        if whose == "adviser":
            return adviser_rooms.screen_of(Room.ACTIVITY, house.session, house.desk)
        library = house.desk.means.library
        return citizen_screens.screen_of(Pace.UNDER_WAY, Room.ACTIVITY, house.session, library)

    stage = house.room_stage if whose == "adviser" else house.citizen_stage
    window = house.adviser if whose == "adviser" else house.citizen
    assert left_behind(window, stage, opening, house.settled) == []
    house.session.do(partial(with_pair, pair=before))
    house.settled()


def lock_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.lock import LockPresenter

    return LockPresenter(house.desk.means, house.desk.opened)


def first_start_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.first_start import FirstStartPresenter

    return FirstStartPresenter(house.desk.means, house.desk.opened, house.desk.begin)


def home_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.home import HomePresenter

    return HomePresenter(house.desk)


def new_workshop_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.new_workshop import NewWorkshopPresenter

    return NewWorkshopPresenter(house.desk)


def workshop_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.workshop import WorkshopPresenter

    return WorkshopPresenter(house.desk, house.session)


def papers_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.papers import PapersPresenter

    return PapersPresenter(house.desk, house.session, "plan")


def library_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.library import LibraryPresenter

    return LibraryPresenter(house.desk)


def settings_page(house: FullHouse) -> Presenter:
    from dreamdesk.ui.adviser.settings import SettingsPresenter

    return SettingsPresenter(house.desk)


PAGES: dict[str, Callable[[FullHouse], Presenter]] = {
    "LockPage": lock_page,
    "FirstStartPage": first_start_page,
    "HomePage": home_page,
    "NewWorkshopPage": new_workshop_page,
    "WorkshopPage": workshop_page,
    "PapersPage": papers_page,
    "LibraryPage": library_page,
    "SettingsPage": settings_page,
}


def test_every_page_of_the_advisers_is_among_those_that_are_tried() -> None:
    files = (paths.qml() / "DreamDesk" / ADVISER).glob("*Page.qml")
    assert {file.stem for file in files} == set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_the_advisers_leaves_nothing_behind(hall: FullHouse, page: str) -> None:
    def opening() -> tuple[str, Presenter | None]:
        return f"{ADVISER}/{page}.qml", PAGES[page](hall)

    assert left_behind(hall.adviser, hall.desk.stage, opening, hall.settled) == []


def test_the_playlists_of_the_library_leave_nothing_behind(hall: FullHouse) -> None:
    from dreamdesk.ui.adviser.library_playlists import PlaylistsPresenter

    def opening() -> tuple[str, Presenter | None]:
        return f"{ADVISER}/LibraryPlaylists.qml", PlaylistsPresenter(hall.desk)

    assert left_behind(hall.adviser, hall.desk.stage, opening, hall.settled) == []


class Clinging(WelcomePresenter):
    """Listens in a way that never ends: the planted mistake."""

    def __init__(self, house: FullHouse) -> None:
        super().__init__(house.session, house.desk.means.library)
        house.session.savedChanged.connect(lambda: self.refresh())  # noqa: PLW0108 - the leak that is planted


class Ticking(WelcomePresenter):
    """Leaves a timer with the window: another planted mistake."""

    def __init__(self, house: FullHouse) -> None:
        super().__init__(house.session, house.desk.means.library)
        QTimer(house.adviser)


@pytest.mark.parametrize(
    ("kind", "found"),
    [(Clinging, "the presenter lives"), (Ticking, "1 more QTimer under the window")],
)
def test_a_planted_leak_is_found(
    house: FullHouse, kind: Callable[[FullHouse], Presenter], found: str
) -> None:
    def opening() -> tuple[str, Presenter | None]:
        return f"{ADVISER}/WelcomeRoom.qml", kind(house)

    assert found in left_behind(house.adviser, house.room_stage, opening, house.settled, 0.1)
