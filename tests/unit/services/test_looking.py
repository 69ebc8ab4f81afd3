from pathlib import Path

import pytest

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.services import looking
from dreamdesk.services.bringing import Sought
from dreamdesk.services.looking import look_into, peek
from support.pictures import jpeg
from support.sounds import tone


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_bytes(jpeg() if name.endswith("jpg") else b"x")
    return folder


def seen(folder: Path, sought: Sought) -> list[tuple[str, str]]:
    return [(entry.path.name, entry.kind) for entry in look_into(folder, sought.wants).entries]


def test_folders_stand_first_then_what_is_sought_and_zips(tmp_path: Path) -> None:
    put(tmp_path, "b.jpg", "a.mp3", "c.zip", "brev.txt", ".skjult.jpg", ".skjult.mp3")
    (tmp_path / "Ferie").mkdir()
    folder, zipped = ("Ferie", "folder"), ("c.zip", "zip")
    assert seen(tmp_path, Sought.PICTURES) == [folder, ("b.jpg", "file"), zipped]
    assert seen(tmp_path, Sought.MUSIC) == [folder, ("a.mp3", "file"), zipped]


def test_of_a_great_many_only_some_are_shown_but_all_are_known(tmp_path: Path) -> None:
    put(tmp_path, *(f"{number:04}.mp3" for number in range(looking.MOST_SHOWN + 7)))
    listing = look_into(tmp_path, Sought.MUSIC.wants)
    assert (len(listing.entries), listing.more) == (looking.MOST_SHOWN, 7)
    assert len(listing.files) == looking.MOST_SHOWN + 7


def test_a_folder_that_is_gone_cannot_be_read(tmp_path: Path) -> None:
    assert not look_into(tmp_path / "vaek", Sought.MUSIC.wants).readable


def test_a_picture_that_cannot_be_shown_has_no_small_one(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "b.mp3")
    assert peek(tmp_path / "a.jpg", 40).startswith(b"\xff\xd8")
    assert peek(tmp_path / "b.mp3", 40) == b""
    assert peek(tmp_path / "vaek.jpg", 40) == b""


def test_a_sound_file_is_listened_through_until_somebody_says_stop(
    tmp_path: Path, qapp: object
) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(tone(2))
    heard = looking.listen_through(file, lambda: True)
    assert heard is not None
    assert (round(heard.seconds), heard.media_type, heard.cover) == (2, "audio/wav", b"")
    assert looking.listen_through(file, lambda: False) is None
    file.write_bytes(b"Kaere Alma, her er sangen")
    with pytest.raises(FileRefused) as told:
        looking.listen_through(file, lambda: True)
    assert told.value.why is Refusal.NOT_MUSIC
