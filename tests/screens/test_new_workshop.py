"""Nyt værksted: one name is enough."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.errors import DiskFull
from dreamdesk.domain.people import Role
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services import courses
from support.at_the_door import AtTheDoor
from support.hands import Hands, wait_until
from support.workshop_in_progress import CODE, WorkshopInProgress


@pytest.fixture
def page(at_the_lock: AtTheDoor) -> AtTheDoor:
    """Return the program where a new workshop is made."""
    at_the_lock.unlock()
    at_the_lock.adviser.find("workshop.saved")
    at_the_lock.desk.home()
    at_the_lock.adviser.tap("home.new")
    at_the_lock.adviser.await_focus("new.citizen")
    at_the_lock.adviser.find("new.person:Mette Lund")
    return at_the_lock


def chosen(hands: Hands, name: str) -> bool:
    return bool(hands.find(f"new.person:{name}").property("chosen"))


def begun(door: AtTheDoor) -> Workshop:
    door.adviser.find("workshop.citizen")
    workshop = door.desk.stage.presenter.session.workshop
    assert isinstance(workshop, Workshop)
    return workshop


def test_a_name_and_return_begin_with_the_usual_people(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.press(Qt.Key.Key_Return)
    workshop = begun(page)
    assert [person.name for person in workshop.participants] == ["Bo", "Mette Lund", "Jonas Prøve"]


def test_without_a_name_there_is_nothing_to_begin(page: AtTheDoor) -> None:
    assert not page.adviser.find("new.begin").property("enabled")
    page.adviser.write("   ")
    page.adviser.press(Qt.Key.Key_Return)
    assert page.page == "NewWorkshopPage"
    assert not page.adviser.find("new.begin").property("enabled")


def test_somebody_can_be_left_out_and_taken_in_again(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.tap("new.person:Jonas Prøve")
    assert not chosen(page.adviser, "Jonas Prøve")
    page.adviser.tap("new.begin")
    assert begun(page).first(Role.CONTACT) is None


def test_somebody_new_can_be_added_with_what_they_are_here(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.tap("new.add")
    page.adviser.tap("new.add.role:interpreter")
    page.adviser.tap("new.add.name")
    page.adviser.write("Ada Sprog")
    page.adviser.press(Qt.Key.Key_Return)
    wait_until(lambda: page.adviser.there("new.person:Ada Sprog"), "Ada to be taken in")
    assert chosen(page.adviser, "Ada Sprog")
    assert page.adviser.find("new.add.name").property("text") == ""
    page.adviser.tap("new.begin")
    interpreter = begun(page).first(Role.INTERPRETER)
    assert interpreter is not None
    assert interpreter.name == "Ada Sprog"


def test_somebody_who_is_typed_and_not_yet_added_is_with_them(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.tap("new.add")
    page.adviser.tap("new.add.name")
    page.adviser.write("Ada Sprog")
    page.adviser.tap("new.begin")
    assert "Ada Sprog" in [person.name for person in begun(page).participants]


def test_a_case_number_is_kept_and_never_asked_for_as_a_cpr_number(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.tap("new.case.fold")
    page.adviser.tap("new.case")
    page.adviser.write("27-999")
    assert "aldrig CPR" in str(page.adviser.find("new.case").property("label"))
    page.adviser.tap("new.begin")
    begun(page)
    session = page.desk.stage.presenter.session
    assert session.living.course.citizen.case_number == "27-999"


def test_one_can_go_back_without_a_trace(page: AtTheDoor) -> None:
    page.adviser.write("Bo")
    page.adviser.tap("new.cancel")
    page.adviser.find("home.new")
    assert not page.adviser.reads("Bo")


def test_on_a_full_disk_what_was_typed_stays_and_can_be_tried_again(
    page: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as now:
        now.setattr(courses, "start", full)
        page.adviser.write("Bo")
        page.adviser.tap("new.begin")
        page.adviser.await_text("Der er ikke mere plads på disken")
        page.adviser.tap("trouble.dismiss")
    assert page.adviser.find("new.citizen").property("text") == "Bo"
    page.adviser.tap("new.begin")
    assert begun(page).citizen.name == "Bo"


def test_a_new_workshop_opens_in_forberedelse_on_both_surfaces(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("workshop.home")
    in_progress.adviser.find("code.1")
    in_progress.adviser.write(CODE)
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.tap("home.new")
    in_progress.adviser.await_focus("new.citizen")
    in_progress.adviser.write("Bo")
    in_progress.adviser.press(Qt.Key.Key_Return)
    in_progress.adviser.find("preparation.onward")
    assert in_progress.citizen.there("citizen.pause")
    assert not in_progress.citizen.reads("Bo"), "a calm picture, and not a word about anybody"
