"""Egne billeder, as the adviser has them: brought from a disk, put right, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest

from dreamdesk.domain.own_pictures import OwnPicture
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.folders import Place
from support.hands import wait_until
from support.pictures import huge_png, jpeg, telling_jpeg
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A USB stick with a folder and some files, good and bad; the first place that is offered."""
    stick = tmp_path / "ALMAS NØGLE"
    (stick / "Ferie").mkdir(parents=True)
    (stick / "haven.jpg").write_bytes(jpeg(400, 300))
    (stick / "IMG_2031.jpg").write_bytes(telling_jpeg())
    (stick / "tom.jpg").write_bytes(b"")
    (stick / "kæmpe.png").write_bytes(huge_png())
    (stick / "brev.txt").write_bytes(b"Kaere Alma")
    (stick / "Ferie" / "havet.jpg").write_bytes(jpeg(300, 400, "#2f5d73"))
    places = (Place("stick.1", "ALMAS NØGLE", stick), Place("documents", "Dokumenter", tmp_path))
    monkeypatch.setattr(bring_files, "pictures_first", lambda: places)
    return stick


@pytest.fixture
def activity(in_progress: WorkshopInProgress, stick: Path) -> WorkshopInProgress:
    assert stick.is_dir()
    in_progress.enter(Room.ACTIVITY)
    in_progress.adviser.tap("own.fold")
    return in_progress


def own(workshop: WorkshopInProgress) -> tuple[OwnPicture, ...]:
    return workshop.living.course.pictures


def bring(workshop: WorkshopInProgress, *names: str) -> None:
    before = len(own(workshop))
    workshop.adviser.tap("own.bring")
    for name in names:
        workshop.adviser.tap(f"bring.entry:{name}")
    workshop.adviser.tap("bring.go")
    workshop.adviser.tap("bring.finish")
    wait_until(lambda: len(own(workshop)) == before + len(names), "the pictures to come")
    workshop.settled()


def test_before_any_has_been_brought_the_room_says_what_one_can_do(
    activity: WorkshopInProgress,
) -> None:
    assert activity.adviser.reads(
        "Har borgeren billeder med, kan I bruge dem som kort. "
        "De bliver i dette forløb og er låst som alt andet."
    )


def test_pictures_are_brought_from_a_stick_and_nothing_of_them_stands_in_clear(
    activity: WorkshopInProgress, stick: Path, tmp_path: Path
) -> None:
    bring(activity, "haven.jpg", "IMG_2031.jpg")
    assert [picture.title for picture in own(activity)] == ["haven", "Eget billede"]
    assert (own(activity)[1].width, own(activity)[1].height) == (40, 60)
    kept = list((tmp_path / "data").rglob("*"))
    # As a JPEG begins; fewer bytes come up in what is encrypted by chance.
    begins = b"\xff\xd8\xff\xe0\x00\x10JFIF"
    assert not [file for file in kept if file.is_file() and begins in file.read_bytes()]
    assert (stick / "haven.jpg").read_bytes() == jpeg(400, 300)


def test_folders_are_gone_into_and_out_of_and_what_was_ticked_stays_ticked(
    activity: WorkshopInProgress,
) -> None:
    hands = activity.adviser
    hands.tap("own.bring")
    hands.tap("bring.entry:haven.jpg")
    hands.tap("bring.entry:Ferie")
    hands.await_text("Ferie")
    hands.tap("bring.entry:havet.jpg")
    hands.await_text("Hent 2 billeder")
    hands.tap("bring.up")
    hands.find("bring.entry:haven.jpg")
    hands.tap("bring.go")
    hands.await_text("2 billeder er hentet")
    hands.tap("bring.finish")
    wait_until(lambda: len(own(activity)) == 2, "both pictures")


def test_what_cannot_be_taken_in_is_named_and_the_rest_comes(
    activity: WorkshopInProgress,
) -> None:
    hands = activity.adviser
    hands.tap("own.bring")
    hands.find("bring.entry:haven.jpg")
    hands.tap("bring.all")
    hands.tap("bring.go")
    hands.await_text("2 billeder er hentet")
    assert hands.reads("»tom.jpg« er tom. Kopiér den igen derfra, hvor den kom fra.")
    assert hands.reads("»kæmpe.png« er for stor. Find eller lav en mindre udgave.")


def test_a_picture_that_is_here_already_is_told_kindly_and_not_brought_again(
    activity: WorkshopInProgress, stick: Path
) -> None:
    bring(activity, "haven.jpg")
    (stick / "haven igen.jpg").write_bytes(jpeg(400, 300))
    (stick / "haven.jpg").write_bytes(jpeg(400, 300, "#2f5d73"))
    hands = activity.adviser
    hands.tap("own.bring")
    hands.tap("bring.entry:haven igen.jpg")
    hands.tap("bring.go")
    hands.await_text("Der kom ingen nye billeder")
    assert hands.text("bring.already") == "»haven igen.jpg« er her allerede."
    hands.tap("bring.finish")
    bring(activity, "haven.jpg")
    assert [picture.title for picture in own(activity)] == ["haven", "haven"]


def test_a_folder_without_pictures_and_one_that_is_gone_say_so(
    activity: WorkshopInProgress, stick: Path
) -> None:
    hands = activity.adviser
    (stick / "Ferie" / "havet.jpg").unlink()
    hands.tap("own.bring")
    hands.tap("bring.entry:Ferie")
    hands.await_text("Her ligger ingen billeder. Prøv et andet sted ovenfor.")
    stick.rename(stick.with_name("pulled out"))
    hands.tap("bring.place:stick.1")
    hands.await_text(
        "Mappen kan ikke læses. Sidder USB-nøglen i? Vælg et andet sted, eller prøv igen."
    )
    hands.tap("bring.cancel")
    assert own(activity) == ()


def test_a_picture_is_named_described_cropped_and_taken_away(
    activity: WorkshopInProgress,
) -> None:
    bring(activity, "haven.jpg")
    hands, (picture,) = activity.adviser, own(activity)
    hands.tap(f"own.picture:{picture.id}")
    hands.tap("picture.title")
    hands.write(" om sommeren")
    hands.tap("picture.alt")
    hands.write("En have med æbletræer.")
    hands.tap("picture.less")
    wait_until(lambda: own(activity)[0].crop != picture.crop, "the crop to be kept")
    smaller = own(activity)[0].crop
    hands.drag("picture.part", "picture.whole", (0.2, 0.3))
    wait_until(lambda: own(activity)[0].crop != smaller, "the other part to be kept")
    hands.tap("picture.done")
    activity.settled()
    (changed,) = own(activity)
    assert (changed.title, changed.alt) == ("haven om sommeren", "En have med æbletræer.")
    assert changed.crop.width < picture.crop.width
    assert changed.crop.left < smaller.left
    hands.tap(f"own.picture:{picture.id}")
    hands.tap("picture.ask")
    hands.tap("picture.stay")
    hands.tap("picture.ask")
    hands.tap("picture.remove")
    wait_until(lambda: own(activity) == (), "the picture to go")


def test_the_citizen_chooses_among_them_and_what_is_said_keeps_the_picture(
    activity: WorkshopInProgress,
) -> None:
    bring(activity, "haven.jpg")
    (picture,) = own(activity)
    activity.adviser.tap("own.use")
    activity.citizen.touch(f"cards.hand:{picture.card_id}")
    wait_until(lambda: activity.living.table.laid(picture.card_id) is not None, "it to lie")
    activity.adviser.await_focus("activity.words")
    activity.adviser.write("Her er der stille")
    wait_until(lambda: bool(activity.living.pictures), "the words and the picture to be kept")
    kept = activity.living.pictures[0]
    assert (kept.card, kept.title, kept.media_type) == (picture.card_id, "haven", "image/jpeg")
    activity.adviser.tap("own.use")
    wait_until(lambda: activity.living.table.choosing.deck == "", "the first deck again")
    activity.citizen.await_text("»Her er der stille«")


def test_a_large_picture_is_described_when_the_adviser_asks_for_it_and_read_where_there_is_a_voice(
    activity: WorkshopInProgress,
) -> None:
    hands = activity.adviser
    hands.tap("activity.ways.fold")
    hands.tap("activity.described")
    card = activity.desk.means.library.decks[0].cards[0]
    activity.desk.stage.presenter.stage.presenter.hand.seeLarge(card.id)
    hands.await_text(card.alt)
    assert not hands.there("activity.told.say")
    hands.tap("activity.large.close")
