"""Hjem: empty, with a list, and with nothing found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt

from dreamdesk import paths
from dreamdesk.app import SystemClock
from dreamdesk.domain.closing import NextMeeting
from dreamdesk.domain.course import Citizen
from dreamdesk.services import courses, parting
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from support.at_the_door import AtTheDoor
from support.hands import wait, wait_until
from support.music_hands import at_once
from support.vaults import PASSWORD
from support.workshop_in_progress import ADVISER

LONG = "Christina-Margrethe Vestergaard Abildgaard-Kirkegaard"


def add(vault: Vault, name: str, change: Callable[[Meeting], None] | None = None) -> None:
    """Add a course, and do something in its workshop."""
    clock = SystemClock()
    with vault.begin() as work:
        workshop_id = courses.start(work, clock, Citizen(name, f"nr-{name[:2]}"), (ADVISER,))
        if change is not None:
            change(Meeting(work, clock, workshop_id))
        work.commit()


@pytest.fixture
def hjem(used_vault: Path, tmp_path: Path, qapp: object) -> Iterator[AtTheDoor]:
    """Return the program on Hjem, with Alma, Bo and somebody with a long name."""
    data = Path(copytree(used_vault, tmp_path / "data"))
    vault = Vault.open(paths.vault(data), PASSWORD)
    at = SystemClock().now() + timedelta(days=1)
    add(vault, "Bo", lambda meeting: parting.meet_next(meeting, NextMeeting(at, "Caféen")))
    add(vault, LONG)
    with vault.begin() as work:
        courses.remember_open(work, None)
        work.commit()
    vault.close()
    door = AtTheDoor(data)
    door.unlock()
    door.adviser.find("home.new")
    yield door
    door.close()


def names(door: AtTheDoor) -> set[str]:
    return {text for text in door.adviser.texts() if text in ("Alma", "Bo", LONG)}


def test_before_the_first_workshop_it_says_what_to_do(first_start: AtTheDoor) -> None:
    first_start.begin()
    first_start.adviser.tap("home.newFirst")
    first_start.adviser.await_focus("new.citizen")


def test_nothing_to_search_in_is_no_reason_to_show_a_search_field(first_start: AtTheDoor) -> None:
    first_start.begin()
    first_start.adviser.find("home.newFirst")
    assert not first_start.adviser.there("home.search")
    assert not first_start.adviser.there("home.new")


def test_everybody_stands_on_the_list_with_what_was_agreed(hjem: AtTheDoor) -> None:
    assert names(hjem) == {"Alma", "Bo", LONG}
    assert hjem.adviser.reads("I mødes igen i morgen kl.")
    assert hjem.adviser.reads("1. møde · sidst åbnet i dag")


def test_somebody_is_found_while_one_types(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.search")
    hjem.adviser.write("nr-b")
    wait_until(lambda: names(hjem) == {"Bo"}, "only Bo")


def test_when_nobody_is_found_it_says_so_and_the_way_on_stays(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.search")
    hjem.adviser.write("xyz")
    hjem.adviser.await_text("Ingen passer til »xyz«")
    assert hjem.adviser.there("home.new")
    for _ in "xyz":
        hjem.adviser.press(Qt.Key.Key_Backspace)
    wait_until(lambda: len(names(hjem)) == 3, "everybody again")


def test_a_long_name_leaves_the_buttons_their_place(hjem: AtTheDoor) -> None:
    name = next(item for item in hjem.adviser.items() if item.property("text") == LONG)
    opens = [item for item in hjem.adviser.items() if item.objectName() == "home.open"]
    right = name.mapToScene(name.boundingRect().topRight()).x()
    assert all(right <= button.mapToScene(button.position() * 0).x() for button in opens)


def test_a_workshop_is_opened_where_one_left_it(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.search")
    hjem.adviser.write("alma")
    wait_until(lambda: names(hjem) == {"Alma"}, "only Alma")
    hjem.adviser.tap("home.open")
    assert hjem.adviser.text("workshop.citizen") == "Alma"


def test_a_new_meeting_begins_with_the_same_people(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.search")
    hjem.adviser.write("alma")
    wait_until(lambda: names(hjem) == {"Alma"}, "only Alma")
    hjem.adviser.tap("home.again")
    hjem.adviser.find("workshop.citizen")
    hjem.adviser.await_text("2. møde")
    workshop = hjem.desk.stage.presenter.session.workshop
    assert [person.name for person in workshop.participants][1:] == ["Mette Lund", "Jonas Prøve"]


def test_it_can_be_locked_from_here(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.lock")
    hjem.unlock()
    hjem.adviser.find("home.new")


def test_the_sample_opens_in_a_program_of_its_own(
    hjem: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QProcess

    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _, arguments: started.append(arguments))
    hjem.adviser.tap("home.sample")
    assert started == [["-m", "dreamdesk", "--sample"]]


def test_what_was_promised_stands_until_it_is_done_and_can_be_put_back(
    used_vault: Path, tmp_path: Path, qapp: object
) -> None:
    data = Path(copytree(used_vault, tmp_path / "data"))
    vault = Vault.open(paths.vault(data), PASSWORD)

    def promise(meeting: Meeting) -> None:
        parting.call_by(meeting, "Jonas Prøve")
        parting.call_when(meeting, "i morgen")
        parting.left_open(meeting, "Nøglen til kælderen")

    add(vault, "Bo", promise)
    with vault.begin() as work:
        courses.remember_open(work, None)
        work.commit()
    vault.close()
    door = AtTheDoor(data)
    door.unlock()
    hands = door.adviser
    hands.await_text("Opkald: »Jonas Prøve, i morgen« (aftalt i dag)")
    assert hands.reads("Nøglen til kælderen")
    hands.tap("home.promise:call")
    wait_until(lambda: not hands.reads("Jonas Prøve"), "the call to be ticked off")
    hands.tap("home.takeBack")
    hands.await_text("Jonas Prøve, i morgen")
    hands.tap("home.promise:open")
    wait_until(lambda: not hands.reads("Nøglen til kælderen"), "it to be ticked off")
    door.close()


def test_indstillinger_is_one_tap_away_and_leads_back(hjem: AtTheDoor) -> None:
    hjem.adviser.tap("home.settings")
    hjem.adviser.tap("settings.back")
    hjem.adviser.find("home.new")


def test_however_often_lock_is_hit_the_lock_is_shown_once(
    hjem: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    stage = hjem.desk.stage
    show = stage.show
    monkeypatch.setattr(stage, "show", lambda file, *more: (shown.append(file), show(file, *more)))
    at_once(*[(hjem.adviser, "home.lock")] * 3)
    hjem.adviser.find("lock.password")
    wait(100)
    assert shown == ["", "Adviser/LockPage.qml"]
    hjem.unlock()
    hjem.adviser.find("home.new")
