"""The first start: a vault is made, and whatever stands in the way is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dreamdesk import paths
from dreamdesk.app import HomeVault
from dreamdesk.domain.errors import DiskFull
from dreamdesk.services import adviser_code
from dreamdesk.services.ports import Store
from dreamdesk.storage.vault import Vault
from support.at_the_door import AtTheDoor
from support.full_disk import FullDisk
from support.hands import wait_until
from support.vaults import PASSWORD, new_vault


def test_the_name_a_password_and_a_code_are_enough(first_start: AtTheDoor) -> None:
    first_start.adviser.await_focus("first.name")
    first_start.begin()
    first_start.adviser.find("home.newFirst")
    assert first_start.adviser.reads("Her er plads til den første drøm")


def test_all_of_it_can_be_typed_without_a_mouse(first_start: AtTheDoor) -> None:
    first_start.adviser.await_focus("first.name")
    for words in ("Mette Lund", "12 34 56 78", PASSWORD, PASSWORD, "2468"):
        first_start.adviser.write(words)
        if words != "2468":
            first_start.adviser.press(Qt.Key.Key_Tab)
    first_start.adviser.press(Qt.Key.Key_Return)
    first_start.adviser.find("home.newFirst")


def test_enter_goes_from_field_to_field_and_from_the_last_one_on(first_start: AtTheDoor) -> None:
    hands = first_start.adviser
    fields = {"name": "Mette Lund", "phone": "", "password": PASSWORD, "again": PASSWORD}
    for field, words in {**fields, "code": "2468"}.items():
        hands.await_focus(f"first.{field}")
        hands.write(words)
        hands.press(Qt.Key.Key_Return)
    hands.find("home.newFirst")


@pytest.mark.parametrize(
    ("typed", "said", "field"),
    [
        ({"name": "  "}, "Skriv dit navn", "first.name"),
        ({"password": "kort", "again": "kort"}, "mindst otte tegn", "first.password"),
        ({"again": "noget andet"}, "ikke ens", "first.again"),
        ({"code": "123"}, "mindst fire tal", "first.code"),
        ({"code": "12ab"}, "mindst fire tal", "first.code"),
    ],
)
def test_what_is_still_to_be_put_right_is_said_and_pointed_at(
    first_start: AtTheDoor, typed: dict[str, str], said: str, field: str
) -> None:
    first_start.begin(**typed)
    assert said in first_start.adviser.text("first.problem")
    first_start.adviser.await_focus(field)
    assert not paths.vault(first_start.data).exists()


def test_what_was_put_right_is_no_longer_pointed_at(first_start: AtTheDoor) -> None:
    hands = first_start.adviser
    first_start.begin(code="12")
    assert "mindst fire tal" in hands.text("first.problem")
    hands.tap("first.phone")
    hands.write("1")
    assert hands.there("first.problem")
    hands.tap("first.code")
    hands.press(Qt.Key.Key_End)
    hands.write("34")
    hands.await_gone("first.problem")
    hands.tap("first.create")
    hands.find("home.newFirst")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, first_start: AtTheDoor) -> None:
    # Below a file no folder can be made, not even by root.
    folder = first_start.data
    if folder.exists():
        import shutil

        shutil.rmtree(folder)
    folder.write_text("a file")
    first_start.begin()
    first_start.adviser.await_text("Der kan ikke gemmes i mappen")
    assert str(paths.vault(folder)) in first_start.adviser.text("trouble.about")
    first_start.adviser.tap("trouble.dismiss")
    folder.unlink()
    first_start.adviser.tap("first.create")
    first_start.adviser.find("home.newFirst")


def test_a_disk_that_is_full_before_there_is_a_vault_can_be_tried_again(
    first_start: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Store:
        raise DiskFull

    with monkeypatch.context() as now:
        now.setattr(HomeVault, "create", full)
        first_start.begin()
        first_start.adviser.await_text("Der er ikke mere plads på disken")
        first_start.adviser.tap("trouble.dismiss")
    first_start.adviser.tap("first.create")
    first_start.adviser.find("home.newFirst")


def test_a_disk_that_fills_after_the_vault_was_made_keeps_the_password_that_was_chosen(
    first_start: AtTheDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    disks: list[FullDisk] = []
    create = HomeVault.create

    def fills_up(vaults: HomeVault, password: str) -> Store:
        disk = FullDisk(create(vaults, password))
        disk.fill()
        disks.append(disk)
        return disk  # type: ignore[return-value]

    monkeypatch.setattr(HomeVault, "create", fills_up)
    first_start.begin()
    first_start.adviser.await_text("Der er ikke mere plads på disken")
    first_start.adviser.tap("trouble.dismiss")
    wait_until(lambda: not first_start.adviser.there("first.password"), "the password to be known")
    (disk,) = disks
    disk.make_room()
    first_start.adviser.tap("first.create")
    first_start.adviser.find("home.newFirst")
    assert len(disks) == 1


def test_a_first_start_that_was_cut_short_goes_on_behind_the_password(
    tmp_path: Path, first_start: AtTheDoor
) -> None:
    new_vault(paths.vault(first_start.data)).close()
    first_start.desk.begin()
    first_start.unlock()
    first_start.adviser.find("first.create")
    assert not first_start.adviser.there("first.password")
    first_start.adviser.tap("first.name")
    first_start.adviser.write("Mette Lund")
    first_start.adviser.tap("first.code")
    first_start.adviser.write("2468")
    first_start.adviser.tap("first.create")
    first_start.adviser.find("home.newFirst")
    first_start.desk.close()
    first_start.program._thread.post(lambda: None).result()
    vault = Vault.open(paths.vault(first_start.data), PASSWORD)
    with vault.begin() as work:
        assert adviser_code.opens(work, "2468")
        assert [c.name for c in work.colleagues.remembered()] == ["Mette Lund"]
    vault.close()


def test_a_vault_that_another_window_made_meanwhile_is_asked_its_password(
    first_start: AtTheDoor,
) -> None:
    new_vault(paths.vault(first_start.data)).close()
    first_start.begin()
    first_start.adviser.find("lock.password")
    assert first_start.desk.trouble.kind == ""


def test_the_local_numbers_can_be_written_down_at_once(first_start: AtTheDoor) -> None:
    hands = first_start.adviser
    hands.tap("first.help.fold")
    hands.tap("first.help:1")
    hands.write("70 11 00 31")
    first_start.begin()
    hands.find("home.newFirst")
    hands.tap("home.settings")
    wait_until(lambda: hands.find("settings.help:1").property("text") == "70 11 00 31", "it")
