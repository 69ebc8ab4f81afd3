from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.own_pictures import OwnPicture, middle
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.pictures import thumbnails
from dreamdesk.pictures.thumbnails import Thumbnails
from dreamdesk.storage.media import MediaInMemory
from dreamdesk.ui.shared import card_pictures
from dreamdesk.ui.shared.card_pictures import CardPictures
from support.pictures import card, deck_toml, encoded, jpeg

SQUARE = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' width='10' height='10'>"
RED = SQUARE + b"<rect width='10' height='10' fill='#ff0000'/></svg>"
KEPT = KeptPicture(UUID(int=5), "gone", "Væk", "Et kort.", "image/svg+xml", RED)


@dataclass
class Session:
    """As much of a session as the pictures ask for."""

    living: Any
    media: MediaInMemory = field(default_factory=MediaInMemory)


@dataclass
class Course:
    pictures: tuple[OwnPicture, ...] = ()


@dataclass
class Living:
    pictures: tuple[KeptPicture, ...]
    course: Course = field(default_factory=Course)

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


def test_a_file_that_has_gone_is_see_through(qapp: object, tmp_path: Path) -> None:
    deck = tmp_path / "cards" / "egne"
    deck.mkdir(parents=True)
    (deck / "deck.toml").write_bytes(deck_toml(card("mole", "mole.jpg")))
    (deck / "mole.jpg").write_bytes(jpeg(90, 120))
    library = Library([paths.assets(), tmp_path])
    pictures = CardPictures(library)
    assert library.card("mole")
    (deck / "mole.jpg").unlink()
    assert is_empty(drawn(pictures, "mole"))


def test_a_picture_of_the_vault_is_drawn_and_is_see_through_when_it_is_lost(
    pictures: CardPictures,
) -> None:
    own = OwnPicture(UUID(int=1), UUID(int=2), "Haven", "", 90, 120, middle(90, 120))
    session = Session(Living((), Course((own,))))
    session.media.write(own.shown_id, [jpeg(90, 120)])
    pictures.follow(session)
    assert drawn(pictures, own.card_id).pixelColor(32, 60).red() > 100
    session.media.remove(own.shown_id)
    assert not is_empty(drawn(pictures, own.card_id))
    pictures.forget(own.card_id)
    assert is_empty(drawn(pictures, own.card_id))


def test_a_photograph_in_another_shape_shows_its_middle(pictures: CardPictures) -> None:
    wide = Image.new("RGB", (400, 100), "red")
    wide.paste("lime", (150, 0, 250, 100))
    pictures.sources.offer("1", (encoded(wide, "PNG"), "image/png"))
    image = drawn(pictures, "peek/1", 60)
    assert (image.width(), image.height()) == (60, pytest.approx(80, abs=2))
    assert image.pixelColor(5, 40).green() == image.pixelColor(55, 40).green() == 255
    pictures.sources.forget_peeks()
    assert is_empty(drawn(pictures, "peek/1", 62))


def test_what_was_cut_out_of_a_drawing_loses_no_side(pictures: CardPictures) -> None:
    wide = Image.new("RGB", (400, 100), "red")
    wide.paste("lime", (150, 0, 250, 100))
    cut = replace(KEPT, card="", media_type="image/png", data=encoded(wide, "PNG"))
    pictures.follow(Session(Living((cut,))))
    image = drawn(pictures, f"kept/{cut.id}", 60)
    assert (image.width(), image.height()) == (60, pytest.approx(80, abs=2))
    assert image.pixelColor(5, 40).red() == image.pixelColor(55, 40).red() == 255
    assert image.pixelColor(5, 40).green() == image.pixelColor(55, 40).green() == 0
    assert image.pixelColor(30, 40).green() == 255
    assert image.pixelColor(30, 10).name() == "#ffffff"


def test_small_pictures_of_photographs_are_made_once_and_anew_when_they_change(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "WORTH_IT", 0)
    photo, cache = tmp_path / "a.jpg", tmp_path / "cache"
    photo.write_bytes(jpeg(900, 600))
    made = Thumbnails(cache)
    first = made.of(photo, 200)
    assert made.of(photo, 200) == first
    assert len(list(cache.iterdir())) == 1
    photo.write_bytes(jpeg(900, 600, "green"))
    assert made.of(photo, 200) != first
    assert made.of(photo, 900) is None
    assert Thumbnails(None).of(photo, 200) is None
    photo.write_bytes(b"no picture at all")
    assert made.of(photo, 200) is None


def test_a_picture_is_drawn_once_and_the_oldest_are_forgotten(
    pictures: CardPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_pictures, "_ROOM", 3 * 64 * 90 * 4)
    first = drawn(pictures, "lod")
    assert drawn(pictures, "lod").cacheKey() == first.cacheKey()
    for name in ("rede", "hare", "krukke"):
        drawn(pictures, name)
    assert drawn(pictures, "lod").cacheKey() != first.cacheKey()


def test_cards_are_drawn_ahead_and_a_smaller_one_is_made_of_that(
    pictures: CardPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_pictures, "_AHEAD_AFTER", 0)
    monkeypatch.setattr(card_pictures, "_AHEAD", 99)
    pictures.follow(Session(Living((KEPT,))))
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
    assert {file.name for file in shown} == {"PictureCard.qml", "WholePicture.qml"}
    assert not any("asynchronous" in file.read_text("utf-8") for file in shown)
