"""Papers saved as files, from our own sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from support.hands import Hands, wait_until

pytestmark = pytest.mark.usefixtures("documents")


def saved_in(folder: Path) -> list[str]:
    return sorted(file.name.rpartition(" Alma ")[0] for file in folder.glob("*.pdf"))


def test_saving_asks_before_it_replaces(see: Callable[[str], Hands], documents: Path) -> None:
    hands = see("plan")
    for answer in ("save.go", "save.replace"):
        hands.tap("papers.save")
        hands.await_focus("save.path")
        hands.tap("save.go")
        if answer == "save.replace":
            hands.await_text("Skal filen erstattes?")
            hands.tap(answer)
        hands.await_text("Gemt i Dokumenter")
        hands.tap("save.finish")
        wait_until(lambda: not hands.there("save.finish"), "the sheet to go")
    assert saved_in(documents) == ["Handleplan-udkast", "Min drøm og mine skridt"]


def test_a_name_of_ones_own_is_typed_and_gets_its_ending(
    see: Callable[[str], Hands], tmp_path: Path
) -> None:
    hands = see("citizen")
    hands.tap("papers.save")
    hands.await_focus("save.path")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.write(str(tmp_path / "Almas side"))
    hands.tap("save.also")
    hands.tap("save.go")
    hands.await_text("Gemt i")
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["Almas side.pdf"]


def test_a_folder_that_is_not_there_is_told_in_the_sheet(
    see: Callable[[str], Hands], documents: Path
) -> None:
    hands = see("plan")
    hands.tap("papers.save")
    hands.await_focus("save.path")
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.write("/ingen/mappe/plan.pdf")
    hands.press(Qt.Key.Key_Return)
    hands.await_text("Den mappe findes ikke")
    hands.tap("save.folder:documents")
    hands.tap("save.go")
    hands.await_text("Gemt i Dokumenter")
    assert (documents / "plan.pdf").is_file()


def test_a_folder_that_takes_nothing_is_told(see: Callable[[str], Hands], tmp_path: Path) -> None:
    (tmp_path / "Documents").touch()
    hands = see("plan")
    hands.tap("papers.save")
    hands.tap("save.go")
    hands.await_text("Der kan ikke")
    hands.tap("trouble.dismiss")
    hands.find("save.go")
