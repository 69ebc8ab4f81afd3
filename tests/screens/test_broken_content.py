"""A text that somebody has broken is named, and the vault can be got into all the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk import paths
from dreamdesk.domain.workshop import Room
from support.at_the_door import AtTheDoor
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's texts and pictures, free to be broken."""
    copy = Path(copytree(paths.assets(), tmp_path / "assets"))
    monkeypatch.setattr(paths, "assets", lambda: copy)
    return copy


@pytest.fixture
def door(assets: Path, used_vault: Path, tmp_path: Path, qapp: object) -> Iterator[AtTheDoor]:
    """The lock of a vault in which a workshop was open."""
    opened = AtTheDoor(Path(copytree(used_vault, tmp_path / "data")))
    yield opened
    opened.close()


def test_with_a_broken_text_one_comes_to_hjem_where_it_is_named(
    door: AtTheDoor, assets: Path
) -> None:
    (assets / "frames" / "introduktion.toml").write_text("title = [")
    door.unlock()
    wait_until(lambda: door.page == "HomePage", "Hjem")
    assert (door.desk.trouble.kind, door.desk.trouble.about) == (
        "ContentBroken",
        "introduktion.toml",
    )
    door.adviser.tap("trouble.dismiss")
    door.adviser.find("home.new")


def test_with_a_missing_introduction_one_comes_to_hjem_where_it_is_named(
    door: AtTheDoor, assets: Path
) -> None:
    (assets / "frames" / "introduktion.toml").unlink()
    door.unlock()
    wait_until(lambda: door.page == "HomePage", "Hjem")
    assert (door.desk.trouble.kind, door.desk.trouble.about) == (
        "ContentBroken",
        "introduktion.toml",
    )


@pytest.mark.parametrize(
    ("room", "name"),
    [
        (Room.GOALS, "afrunding.toml"),
        (Room.CLOSING, "afrunding.toml"),
    ],
)
def test_a_broken_text_is_named_in_its_room_and_the_other_rooms_stand(
    assets: Path, in_progress: WorkshopInProgress, room: Room, name: str
) -> None:
    (assets / "frames" / name).write_text("title = [")
    # Forberedelse has given a taste of the questions already; another day it would not have.
    in_progress.desk.means.library.read_again()
    in_progress.adviser.tap(f"room.{room.value}")
    trouble = in_progress.desk.trouble
    wait_until(lambda: trouble.kind != "", "the trouble")
    assert (trouble.kind, trouble.about) == ("ContentBroken", name)
    in_progress.adviser.tap("trouble.dismiss")
    in_progress.enter(Room.DREAMS)
    in_progress.adviser.find("dreams.words")


def test_without_its_samtaleguide_the_talk_says_so_and_goes_on_with_another(
    assets: Path, in_progress: WorkshopInProgress
) -> None:
    (assets / "frames" / "narrativ.toml").write_text("title = [")
    in_progress.desk.means.library.read_again()
    in_progress.enter(Room.CONVERSATION)
    in_progress.adviser.await_text("Samtaleguiden kan ikke læses")
    assert in_progress.adviser.text("conversation.broken").startswith("narrativ.toml, linje 1: ")
    assert not in_progress.adviser.there("conversation.guide:narrativ")
    in_progress.adviser.tap("conversation.guide:empowerment")
    in_progress.adviser.await_text("Hvad dukkede op, som ligner noget, du drømmer om?")
    assert in_progress.living.workshop.pair.frame == "empowerment"
