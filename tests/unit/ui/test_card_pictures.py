from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.ui.shared import card_pictures
from dreamdesk.ui.shared.card_pictures import CardPictures

SQUARE = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' width='10' height='10'>"
RED = SQUARE + b"<rect width='10' height='10' fill='#ff0000'/></svg>"
KEPT = KeptPicture(UUID(int=5), "gone", "Væk", "Et kort.", "image/svg+xml", RED)


@dataclass
class Session:
    """As much of a session as the pictures ask for."""

    living: Any


@dataclass
class Living:
    pictures: tuple[KeptPicture, ...]

    def picture(self, picture_id: UUID) -> KeptPicture | None:
        return next((kept for kept in self.pictures if kept.id == picture_id), None)


@pytest.fixture
def pictures(qapp: object) -> Iterator[CardPictures]:
    made = CardPictures(Library([paths.assets()]))
    made.follow(Session(Living((KEPT,))))
    yield made
    made.follow(None)


def drawn(pictures: CardPictures, name: str, width: int = 64) -> QImage:
    size = QSize()
    image = pictures.requestImage(name, size, QSize(width, 0))
    assert size == image.size()
    return image


def is_empty(image: QImage) -> bool:
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    return middle.alpha() == 0


@pytest.mark.parametrize("name", ["lod", "back"])
def test_a_card_and_its_back_are_drawn_at_the_width_asked_for(
    pictures: CardPictures, name: str
) -> None:
    image = drawn(pictures, name, 120)
    assert image.width() == 120
    assert image.height() == pytest.approx(160, abs=1)
    assert not is_empty(image)
    assert image.pixelColor(0, 0).alpha() == 0


def test_a_kept_picture_is_drawn_from_memory(pictures: CardPictures) -> None:
    image = drawn(pictures, f"kept/{KEPT.id}")
    assert image.pixelColor(32, 32).red() == 255


def test_what_was_kept_stands_in_for_a_card_that_the_deck_has_lost(
    pictures: CardPictures,
) -> None:
    assert drawn(pictures, "gone").pixelColor(32, 32).red() == 255


def test_nothing_is_drawn_of_a_workshop_that_has_been_left(pictures: CardPictures) -> None:
    drawn(pictures, f"kept/{KEPT.id}")
    pictures.follow(None)
    assert is_empty(drawn(pictures, f"kept/{KEPT.id}"))


@pytest.mark.parametrize("data", [b"", b"not a picture"])
def test_a_picture_that_cannot_be_read_is_see_through(pictures: CardPictures, data: bytes) -> None:
    pictures.follow(Session(Living((replace(KEPT, data=data),))))
    assert is_empty(drawn(pictures, f"kept/{KEPT.id}"))


def test_a_file_that_has_gone_is_see_through(pictures: CardPictures, tmp_path: Path) -> None:
    pictures._cards["lod"] = replace(pictures._cards["lod"], picture=tmp_path / "gone.svg")
    assert is_empty(drawn(pictures, "lod"))


def test_a_picture_is_drawn_once_and_the_oldest_are_forgotten(
    pictures: CardPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_pictures, "_ROOM", 3 * 64 * 90 * 4)
    first = drawn(pictures, "lod")
    assert drawn(pictures, "lod").cacheKey() == first.cacheKey()
    for card in ("rede", "hare", "krukke"):
        drawn(pictures, card)
    assert drawn(pictures, "lod").cacheKey() != first.cacheKey()


def test_cards_are_drawn_ahead_and_a_smaller_one_is_made_of_that(
    pictures: CardPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_pictures, "_AHEAD_AFTER", 0)
    pictures._first = ["lod"]
    pictures.follow(pictures._session)
    assert pictures._ahead is not None
    pictures._ahead.join()
    monkeypatch.setattr(card_pictures, "_framed", None)
    image = drawn(pictures, "lod", 90)
    assert (image.width(), image.height()) == (90, pytest.approx(119, abs=1))
    assert image.pixelColor(0, 0).alpha() == 0
    assert not is_empty(image)


def test_leaving_a_workshop_ends_the_drawing_ahead(pictures: CardPictures) -> None:
    ahead = pictures._ahead
    assert ahead is not None
    pictures.follow(None)
    assert not ahead.is_alive()


def test_no_picture_is_asked_for_by_the_thread_of_qt_that_would_wait_for_ever() -> None:
    qml = paths.qml() / "DreamDesk"
    shown = [file for file in qml.rglob("*.qml") if "image://cards/" in file.read_text("utf-8")]
    assert [file.name for file in shown] == ["PictureCard.qml"]
    assert "asynchronous" not in shown[0].read_text("utf-8")
