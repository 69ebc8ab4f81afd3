"""Bibliotek's decks: what there is, one brought in, one printed to cut out, one taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk import paths
from dreamdesk.services import courses
from dreamdesk.storage.vault import Vault
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from support.at_the_door import AtTheDoor
from support.hands import wait_until
from support.pictures import card, deck_toml, jpeg, zipped
from support.vaults import PASSWORD


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    stick = tmp_path / "NØGLE"
    stick.mkdir()
    files = {"mole.jpg": jpeg(60, 80), "tom.jpg": b""}
    cards = (card("mole", "mole.jpg"), card("tom", "tom.jpg", "Tom"))
    zipped(stick / "havnen.zip", {**files, "deck.toml": deck_toml(*cards)})
    places = (Place("stick.1", "NØGLE", stick),)
    monkeypatch.setattr(bring_files, "pictures_first", lambda: places)
    return stick


@pytest.fixture
def decks(used_vault: Path, tmp_path: Path, stick: Path, qapp: object) -> Iterator[AtTheDoor]:
    """The decks in Bibliotek."""
    assert stick.is_dir()
    data = Path(copytree(used_vault, tmp_path / "data"))
    vault = Vault.open(paths.vault(data), PASSWORD)
    with vault.begin() as work:
        courses.remember_open(work, None)
        work.commit()
    vault.close()
    door = AtTheDoor(data)
    door.unlock()
    door.adviser.tap("home.library")
    door.adviser.tap("library.section:decks")
    door.adviser.find("decks.cut:drivtoemmer")
    yield door
    door.close()


def test_a_packed_deck_is_brought_in_and_taken_away(decks: AtTheDoor, tmp_path: Path) -> None:
    hands = decks.adviser
    hands.tap("decks.bring")
    assert hands.reads(
        "Et kortsæt i Bibliotek kan bruges i alle forløb og er ikke låst. "
        "Læg ikke private billeder i det."
    )
    hands.tap("bring.entry:havnen.zip")
    hands.tap("bring.go")
    hands.await_text("1 billede er hentet")
    assert hands.reads("»tom.jpg« er tom. Kopiér den igen derfra, hvor den kom fra.")
    hands.tap("bring.finish")
    folder = tmp_path / "data" / "content" / "cards" / "havnen"
    assert {file.name for file in folder.iterdir()} == {"deck.toml", "mole.jpg"}
    hands.tap("decks.ask:havnen")
    hands.tap("decks.remove")
    wait_until(lambda: not hands.there("decks.ask:havnen"), "the deck to go")
    assert list(folder.parent.iterdir()) == []


def test_a_deck_is_set_to_be_cut_out_and_goes_to_the_sheet_that_prints(decks: AtTheDoor) -> None:
    hands = decks.adviser
    hands.tap("decks.cut:drivtoemmer")
    hands.find("print.go")
    hands.tap("print.cancel")


def test_setting_a_deck_can_be_stopped(decks: AtTheDoor) -> None:
    hands = decks.adviser
    hands.tap("decks.cut:drivtoemmer")
    hands.tap("decks.stop:drivtoemmer")
    hands.find("decks.cut:drivtoemmer")
    assert not hands.there("print.go")
