"""Lås: the way in, and everything that can stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dreamdesk import paths
from dreamdesk.domain.errors import VaultFromNewerVersion
from dreamdesk.services import courses
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.adviser import fence, lock
from support.at_the_door import AtTheDoor
from support.hands import wait, wait_until
from support.vaults import PASSWORD


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let nobody wait for long, and note how many wrong tries each wait was for."""
    asked: list[int] = []

    def wait_after(tries: int) -> float:
        asked.append(tries)
        return 0.02

    monkeypatch.setattr(lock, "wait_after", wait_after)
    monkeypatch.setattr(fence, "wait_after", wait_after)
    return asked


def ready(door: AtTheDoor) -> bool:
    return bool(door.adviser.find("lock.password").property("enabled"))


def heading(door: AtTheDoor) -> str:
    """Return what the sheet about some trouble is headed, and what it says."""
    door.adviser.find("trouble.text")
    return next(text for text in door.adviser.texts() if text in HEADINGS)


HEADINGS = {
    "DreamDesk er allerede åben",
    "Dine værksteder kan ikke læses",
    "Dine værksteder er gemt i en nyere version af DreamDesk",
    "Dine værksteder er ikke, hvor de plejer",
}


def test_the_right_password_and_return_lead_back_to_where_one_was(at_the_lock: AtTheDoor) -> None:
    at_the_lock.adviser.await_focus("lock.password")
    at_the_lock.adviser.write(PASSWORD)
    at_the_lock.adviser.press(Qt.Key.Key_Return)
    at_the_lock.adviser.find("workshop.saved")
    assert at_the_lock.adviser.text("workshop.citizen") == "Alma"


def test_without_a_password_there_is_nothing_to_try(at_the_lock: AtTheDoor) -> None:
    at_the_lock.adviser.await_focus("lock.password")
    at_the_lock.adviser.press(Qt.Key.Key_Return)
    assert ready(at_the_lock)
    assert not at_the_lock.adviser.there("lock.wrong")
    assert not at_the_lock.adviser.find("lock.open").property("enabled")


def test_a_wrong_password_is_told_kindly_and_without_a_number(
    at_the_lock: AtTheDoor, waits: list[int]
) -> None:
    at_the_lock.unlock("forkert")
    said = at_the_lock.adviser.text("lock.wrong")
    assert "Dine værksteder er i god behold" in said
    assert not any(sign.isdigit() for sign in said)
    assert "!" not in said


def test_after_a_wrong_password_one_waits_a_moment_and_types_again(
    at_the_lock: AtTheDoor, waits: list[int]
) -> None:
    at_the_lock.unlock("forkert")
    at_the_lock.adviser.find("lock.wrong")
    wait_until(lambda: ready(at_the_lock), "the field to take a password again")
    # The wrong one is marked: the first key takes its place.
    at_the_lock.unlock()
    at_the_lock.adviser.find("workshop.saved")


def test_each_wrong_password_in_a_row_is_waited_after_for_longer(
    at_the_lock: AtTheDoor, waits: list[int]
) -> None:
    for tries in (1, 2, 3):
        at_the_lock.unlock("forkert")
        wait_until(lambda tries=tries: len(waits) == tries, "the password to be refused")
        wait_until(lambda: ready(at_the_lock), "the field to take a password again")
    assert waits == [1, 2, 3]


def test_while_a_password_is_tried_or_waited_after_no_other_is_taken(
    at_the_lock: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "wait_after", lambda _: 60.0)
    at_the_lock.unlock("forkert")
    at_the_lock.adviser.find("lock.wrong")
    assert not ready(at_the_lock)
    assert not at_the_lock.adviser.find("lock.open").property("enabled")
    at_the_lock.desk.stage.presenter.unlock(PASSWORD)
    wait(50)
    assert at_the_lock.page == "LockPage"


@pytest.fixture
def held_elsewhere(used_vault: Path, at_the_lock: AtTheDoor) -> Iterator[Vault]:
    """Let somebody else have this vault open."""
    vault = Vault.open(paths.vault(at_the_lock.data), PASSWORD)
    yield vault
    vault.close()


def test_a_vault_that_is_open_elsewhere_can_be_opened_once_it_is_closed_there(
    at_the_lock: AtTheDoor, held_elsewhere: Vault
) -> None:
    at_the_lock.unlock()
    assert heading(at_the_lock) == "DreamDesk er allerede åben"
    at_the_lock.adviser.tap("trouble.dismiss")
    held_elsewhere.close()
    at_the_lock.adviser.await_focus("lock.password")
    at_the_lock.adviser.press(Qt.Key.Key_Return)
    at_the_lock.adviser.find("workshop.saved")


def cut_short(folder: Path) -> None:
    database = folder / "vault.db"
    database.write_bytes(database.read_bytes()[:100])


def scrambled(folder: Path) -> None:
    database = folder / "vault.db"
    database.write_bytes(bytes(reversed(database.read_bytes())))


def without_database(folder: Path) -> None:
    (folder / "vault.db").unlink()


def scrambled_key(folder: Path) -> None:
    (folder / "vault.key").write_bytes(b"not a key")


@pytest.mark.parametrize("harm", [cut_short, scrambled, without_database, scrambled_key])
def test_a_damaged_vault_is_told_about_and_left_as_it_is(
    at_the_lock: AtTheDoor, harm: Callable[[Path], None]
) -> None:
    folder = paths.vault(at_the_lock.data)
    harm(folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    at_the_lock.unlock()
    assert heading(at_the_lock) == "Dine værksteder kan ikke læses"
    after = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert {name: after.get(name) for name in before} == before
    at_the_lock.adviser.tap("trouble.dismiss")
    at_the_lock.adviser.await_focus("lock.password")
    assert ready(at_the_lock)


def test_a_vault_from_a_newer_program_is_told_about(
    at_the_lock: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def newer(*_: object) -> Vault:
        raise VaultFromNewerVersion

    monkeypatch.setattr(Vault, "open", newer)
    at_the_lock.unlock()
    assert heading(at_the_lock) == "Dine værksteder er gemt i en nyere version af DreamDesk"


def test_a_vault_that_has_gone_is_told_about(at_the_lock: AtTheDoor) -> None:
    folder = paths.vault(at_the_lock.data)
    folder.rename(folder.with_name("flyttet"))
    at_the_lock.unlock()
    assert heading(at_the_lock) == "Dine værksteder er ikke, hvor de plejer"
    at_the_lock.adviser.press(Qt.Key.Key_Escape)
    folder.with_name("flyttet").rename(folder)
    at_the_lock.adviser.await_focus("lock.password")
    at_the_lock.adviser.press(Qt.Key.Key_Return)
    at_the_lock.adviser.find("workshop.saved")


def test_a_workshop_that_is_no_longer_there_is_told_about_on_hjem(at_the_lock: AtTheDoor) -> None:
    vault = Vault.open(paths.vault(at_the_lock.data), PASSWORD)
    with vault.begin() as work:
        from uuid import uuid4

        courses.remember_open(work, uuid4())
        work.commit()
    vault.close()
    at_the_lock.unlock()
    at_the_lock.adviser.await_text("Værkstedet er her ikke mere")
    at_the_lock.adviser.tap("trouble.dismiss")
    at_the_lock.adviser.tap("home.open")
    at_the_lock.adviser.find("workshop.saved")


def test_the_window_can_be_closed_while_the_password_is_being_tried(
    at_the_lock: AtTheDoor,
) -> None:
    at_the_lock.unlock()
    at_the_lock.desk.close()
    wait(100)
    again = Vault.open(paths.vault(at_the_lock.data), PASSWORD)
    again.close()
