"""Bibliotek: the samtaleguider looked through, made one's own, and broken files told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk import paths
from dreamdesk.services import courses
from dreamdesk.storage.vault import Vault
from support.at_the_door import AtTheDoor
from support.hands import wait_until
from support.vaults import PASSWORD

QUESTION = "Hvad dukkede op, som ligner noget, du drømmer om?"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The municipality's own folder of frames, empty."""
    return tmp_path / "data" / "content" / "frames"


@pytest.fixture
def library(used_vault: Path, tmp_path: Path, own: Path, qapp: object) -> Iterator[AtTheDoor]:
    """Bibliotek, entered from Hjem."""
    data = Path(copytree(used_vault, tmp_path / "data", dirs_exist_ok=True))
    vault = Vault.open(paths.vault(data), PASSWORD)
    with vault.begin() as work:
        courses.remember_open(work, None)
        work.commit()
    vault.close()
    door = AtTheDoor(data)
    door.unlock()
    door.adviser.tap("home.library")
    wait_until(lambda: door.page == "LibraryPage", "Bibliotek")
    yield door
    door.close()


def copied(name: str, own: Path) -> Path:
    """Put a copy of a built-in frame into the own folder."""
    own.mkdir(parents=True, exist_ok=True)
    file = own / name
    file.write_bytes((paths.assets() / "frames" / name).read_bytes())
    return file


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_samtaleguide_is_there_with_how_much_there_is_of_it(library: AtTheDoor) -> None:
    for guide in ("narrativ", "empowerment", "systemteoretisk"):
        library.adviser.find(f"library.guide:{guide}")
    assert library.adviser.reads("5 kernespørgsmål, 24 i alt")


def test_a_guide_is_looked_through_phase_by_phase(library: AtTheDoor) -> None:
    library.adviser.tap("library.guide:empowerment")
    library.adviser.await_text(QUESTION)
    assert library.adviser.reads("Kernespørgsmål")
    assert library.adviser.reads("svaret kan blive en drøm")
    assert library.adviser.text("library.file").endswith("empowerment.toml")
    library.adviser.tap("library.phase:vejen")
    library.adviser.await_text("Hvad gør vi andre, som kan komme i vejen?")
    assert not library.adviser.reads(QUESTION)
    library.adviser.tap("library.toList")
    library.adviser.find("library.guide:narrativ")


def test_the_kind_of_question_is_told_in_the_systemic_guide(library: AtTheDoor) -> None:
    library.adviser.tap("library.guide:systemteoretisk")
    library.adviser.tap("library.phase:mennesker")
    library.adviser.await_text("cirkulært spørgsmål")
    assert library.adviser.reads("kun når borgeren selv nævner det")


def test_a_guide_is_made_ones_own_changed_and_read_again(library: AtTheDoor, own: Path) -> None:
    library.adviser.tap("library.guide:empowerment")
    library.adviser.tap("library.makeOwn")
    library.adviser.await_text("Det her er jeres egen udgave")
    mine = own / "empowerment.toml"
    assert library.adviser.text("library.file") == str(mine)
    assert not library.adviser.there("library.makeOwn")
    change(mine, QUESTION, "Hvad fik du lyst til?")
    library.adviser.tap("library.readAgain")
    library.adviser.await_text("Hvad fik du lyst til?")
    library.adviser.tap("library.toList")
    library.adviser.await_text("jeres egen udgave")


def test_a_broken_own_file_is_told_in_kind_words_and_the_built_in_one_is_used(
    library: AtTheDoor, own: Path
) -> None:
    file = copied("narrativ.toml", own)
    change(file, 'feeds = "nothing"', 'feeds = "ingenting"')
    lines = file.read_text(encoding="utf-8").split("\n")
    line = lines.index('feeds = "ingenting"') + 1
    library.adviser.tap("library.readAgain")
    library.adviser.await_text(f"narrativ.toml kan ikke læses. Se på linje {line}.")
    assert library.adviser.reads("Her kan kun stå et af ordene: quote, motivation")
    assert library.adviser.reads("Den indbyggede udgave bliver brugt imens")
    library.adviser.tap("library.guide:narrativ")
    library.adviser.await_text("Hvilket billede vil du gerne begynde med?")
    assert not library.adviser.there("library.makeOwn")


def test_a_guide_of_their_own_kind_stands_beside_the_others(library: AtTheDoor, own: Path) -> None:
    file = copied("narrativ.toml", own)
    change(file, 'id = "narrativ"', 'id = "vores"')
    change(file, 'title = "Narrativ"', 'title = "Vores egen"')
    library.adviser.tap("library.readAgain")
    library.adviser.find("library.guide:vores")
    library.adviser.find("library.guide:narrativ")


def test_a_guide_that_is_gone_when_read_again_gives_the_list(library: AtTheDoor, own: Path) -> None:
    file = copied("narrativ.toml", own)
    change(file, 'id = "narrativ"', 'id = "vores"')
    library.adviser.tap("library.readAgain")
    library.adviser.tap("library.guide:vores")
    file.unlink()
    library.adviser.tap("library.readAgain")
    library.adviser.find("library.guide:narrativ")
    assert not library.adviser.there("library.guide:vores")


def test_one_comes_back_to_hjem(library: AtTheDoor) -> None:
    library.adviser.tap("library.back")
    wait_until(lambda: library.page == "HomePage", "Hjem")


def test_a_broken_introduction_is_told_too(library: AtTheDoor, own: Path) -> None:
    change(copied("introduktion.toml", own), "[today]", "[today")
    library.adviser.tap("library.readAgain")
    library.adviser.find("library.broken:introduktion.toml")
    assert library.adviser.reads("Se efter et anførselstegn")
