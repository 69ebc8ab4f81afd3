"""What is said when something goes wrong: what happened, what is safe, what one can do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain import errors
from dreamdesk.domain.errors import (
    ContentBroken,
    DiskFull,
    FileRefused,
    FolderNotWritable,
    NotThere,
    Refusal,
    SoundUnplayable,
    WorldError,
    WrongPassword,
)
from support.at_the_door import AtTheDoor
from support.hands import wait_until
from support.workshop_in_progress import WorkshopInProgress

FOLDER = Path("/et/sted/DreamDesk")
_MADE = {
    FolderNotWritable: FolderNotWritable(FOLDER),
    ContentBroken: ContentBroken(FOLDER / "narrativ.toml", 12, "a title"),
    FileRefused: FileRefused(Refusal.TORN),
    SoundUnplayable: SoundUnplayable("Første lys"),
}
# A wrong password has its own sentence on the lock; a picture is told of where it is brought.
ELSEWHERE = {WrongPassword, FileRefused}
BUG = "Der gik noget galt i programmet"


def kinds() -> list[type[WorldError]]:
    return [kind for kind in WorldError.__subclasses__() if kind.__module__ == errors.__name__]


def made(kind: type[WorldError]) -> WorldError:
    return _MADE.get(kind) or kind()


def told(door: AtTheDoor, error: Exception) -> tuple[str, str]:
    """Return the heading and the text that an error is told with."""
    door.desk.trouble_with(error)
    text = door.adviser.text("trouble.text")
    heading = next(
        str(item.property("text"))
        for item in door.adviser.find("trouble.text").parentItem().childItems()
        if item.property("text")
    )
    door.adviser.tap("trouble.dismiss")
    wait_until(lambda: not door.adviser.there("trouble.text"), "the message to go")
    return heading, text


def test_every_trouble_of_the_world_has_words_of_its_own(first_start: AtTheDoor) -> None:
    headings = {}
    for kind in kinds():
        if kind not in ELSEWHERE:
            heading, text = told(first_start, made(kind))
            assert heading != BUG, kind.__name__
            sentences = text.count(".") + text.endswith(":")
            assert sentences >= 2, f"{kind.__name__}: what is safe, and what one can do"
            headings[kind] = heading
    assert len(set(headings.values())) == len(headings)


def test_nobody_is_blamed_and_no_code_is_shown(first_start: AtTheDoor) -> None:
    for kind in kinds():
        said = " ".join(told(first_start, made(kind)))
        assert not any(word in said.lower() for word in ("fejlkode", "error", "ugyldig", "boks"))
        assert "!" not in said
        assert kind.__name__ not in said


def test_the_folder_or_file_that_it_is_about_is_named(first_start: AtTheDoor) -> None:
    first_start.desk.trouble_with(FolderNotWritable(FOLDER))
    assert first_start.adviser.text("trouble.about") == str(FOLDER)
    first_start.desk.trouble_with(_MADE[ContentBroken])
    wait_until(
        lambda: first_start.adviser.text("trouble.about") == "narrativ.toml", "the file's name"
    )


@pytest.mark.expects_log("NotThere")
def test_our_own_mistake_is_called_ours_and_shows_nobodys_words(first_start: AtTheDoor) -> None:
    heading, text = told(first_start, NotThere("Alma vil ud over vandet"))
    assert heading == BUG
    assert "programmets fejl" in text
    assert "Alma" not in text


@pytest.mark.expects_log("NotThere")
def test_the_log_tells_the_kind_and_never_the_words(
    first_start: AtTheDoor, caplog: pytest.LogCaptureFixture
) -> None:
    told(first_start, NotThere("Alma vil ud over vandet"))
    assert "NotThere" in caplog.text
    assert "Alma" not in caplog.text


def test_what_can_be_tried_again_is_tried_again(in_progress: WorkshopInProgress) -> None:
    tried: list[str] = []
    in_progress.desk.trouble.tell(DiskFull(), lambda: tried.append("again"))
    in_progress.adviser.tap("trouble.again")
    assert tried == ["again"]
    wait_until(lambda: not in_progress.adviser.there("trouble.text"), "the message to go")
    in_progress.desk.trouble_with(DiskFull())
    in_progress.adviser.find("trouble.dismiss")
    assert not in_progress.adviser.there("trouble.again")


def test_a_message_is_put_away_by_escape_and_the_work_goes_on(
    in_progress: WorkshopInProgress,
) -> None:
    in_progress.adviser.tap("preparation.hopes.fold")
    in_progress.adviser.tap("preparation.leaveAlone")
    in_progress.adviser.write("Skils")
    in_progress.desk.trouble_with(DiskFull())
    in_progress.adviser.find("trouble.dismiss")
    in_progress.adviser.press(Qt.Key.Key_Escape)
    in_progress.adviser.await_focus("preparation.leaveAlone")
    in_progress.adviser.write("missen")
    in_progress.adviser.press(Qt.Key.Key_Tab)
    in_progress.settled()
    assert in_progress.living.workshop.preparation.leave_alone == "Skilsmissen"
