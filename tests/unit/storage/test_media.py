import errno
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dreamdesk.domain.errors import DiskFull, FolderNotWritable, MediumLost
from dreamdesk.storage import media as media_module
from dreamdesk.storage.media import CHUNK, MediaFolder, MediaInMemory

ONE, TWO = UUID(int=1), UUID(int=2)
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
SONG = bytes(range(256)) * 1000  # four chunks, the last one not whole
SECRET = b"Almas egen have en sommerdag. " * 40


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault" / "media"


@pytest.fixture
def media(folder: Path) -> MediaFolder:
    return MediaFolder(folder, KEY)


def read(media: MediaFolder, medium_id: UUID = ONE) -> bytes:
    with media.open(medium_id) as opened:
        return opened.read()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, len(SONG)])
def test_what_was_kept_comes_back_whatever_its_size(media: MediaFolder, size: int) -> None:
    written = media.write(ONE, [SONG[:size]])
    assert read(media) == SONG[:size]
    assert written.size == size
    assert media.write(TWO, [SONG[:size]]).sha256 == written.sha256


def test_it_may_come_in_parts_of_any_size(media: MediaFolder) -> None:
    parts = [SONG[:7], b"", SONG[7:70_000], SONG[70_000:]]
    assert media.write(ONE, iter(parts)).size == len(SONG)
    assert read(media) == SONG


@given(st.lists(st.tuples(st.integers(0, len(SONG) + 99), st.integers(0, 2 * CHUNK)), max_size=5))
def test_any_part_is_read_without_the_rest(
    tmp_path_factory: pytest.TempPathFactory, reads: list[tuple[int, int]]
) -> None:
    media, known = MediaFolder(tmp_path_factory.mktemp("song"), KEY), io.BytesIO(SONG)
    media.write(ONE, [SONG])
    with media.open(ONE) as opened:
        for start, length in reads:
            opened.seek(start)
            known.seek(start)
            assert opened.read(length) == known.read(length)
            assert opened.tell() == known.tell()
        assert opened.seek(-9, os.SEEK_END) == len(SONG) - 9


def test_nothing_of_it_stands_on_the_disk_nor_its_length_in_the_name(
    media: MediaFolder, folder: Path
) -> None:
    media.write(ONE, [SECRET])
    media.write(TWO, [SECRET])
    first, second = ((folder / str(medium)).read_bytes() for medium in (ONE, TWO))
    assert b"Alma" not in first
    assert first[24:] != second[24:]
    assert {file.name for file in folder.iterdir()} == {str(ONE), str(TWO)}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_but_the_user_may_look(media: MediaFolder, folder: Path) -> None:
    media.write(ONE, [SECRET])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / str(ONE)).stat().st_mode) == 0o600


def cut(data: bytes) -> bytes:
    return data[:-1]


def cut_at_a_chunk(data: bytes) -> bytes:
    return data[: 24 + 2 * (CHUNK + 16)]


def flipped(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def exchanged(data: bytes) -> bytes:
    sealed = CHUNK + 16
    return data[:24] + data[24 + sealed : 24 + 2 * sealed] + data[24 : 24 + sealed] + data[24:]


def emptied(_data: bytes) -> bytes:
    return b""


def beheaded(data: bytes) -> bytes:
    return data[:20]


@pytest.mark.parametrize("ruin", [cut, cut_at_a_chunk, flipped, exchanged, emptied, beheaded])
def test_a_torn_file_is_lost_and_never_half_played(
    media: MediaFolder, folder: Path, ruin: Callable[[bytes], bytes]
) -> None:
    media.write(ONE, [SONG])
    file = folder / str(ONE)
    file.write_bytes(ruin(file.read_bytes()))
    with pytest.raises(MediumLost):
        read(media)


def test_a_hurt_chunk_is_told_when_it_is_come_to(media: MediaFolder, folder: Path) -> None:
    media.write(ONE, [SONG])
    file = folder / str(ONE)
    data = bytearray(file.read_bytes())
    data[24 + CHUNK + 16 + 5] ^= 1
    file.write_bytes(data)
    with media.open(ONE) as opened:
        assert opened.read(10) == SONG[:10]
        opened.seek(CHUNK + 1)
        with pytest.raises(MediumLost):
            opened.read(1)


def test_a_missing_file_and_another_key_and_another_name_are_lost(
    media: MediaFolder, folder: Path
) -> None:
    with pytest.raises(MediumLost):
        media.open(ONE)
    media.write(ONE, [SECRET])
    with pytest.raises(MediumLost):
        MediaFolder(folder, OTHER_KEY).open(ONE)
    (folder / str(ONE)).rename(folder / str(TWO))
    with pytest.raises(MediumLost):
        media.open(TWO)


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    media: MediaFolder, folder: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    media.write(ONE, [SECRET])

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", full)
    elif call == "replace":
        monkeypatch.setattr(media_module, "replace_synced", full)
    else:
        monkeypatch.setattr(media_module, "_put", lambda file, data, folder: _told_full(folder))
    for medium in (ONE, TWO):
        with pytest.raises(DiskFull):
            media.write(medium, [SONG])
    monkeypatch.undo()
    assert {file.name for file in folder.iterdir()} == {str(ONE)}
    assert read(media) == SECRET


def _told_full(folder: Path) -> None:
    with media_module.told(folder):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_the_source_says_is_not_the_vaults_trouble(media: MediaFolder, folder: Path) -> None:
    def pulled_out() -> Iterator[bytes]:
        yield SONG
        raise PermissionError(errno.EACCES, "the stick is gone")

    with pytest.raises(PermissionError):
        media.write(ONE, pulled_out())
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderNotWritable):
        MediaFolder(tmp_path / "file", KEY).write(ONE, [SONG])


def test_the_sweep_takes_what_no_row_names_and_leaves_what_is_not_ours(
    media: MediaFolder, folder: Path
) -> None:
    media.sweep(())
    assert not folder.exists()
    media.write(ONE, [SONG])
    media.write(TWO, [SONG])
    (folder / f"{UUID(int=3)}.part").write_bytes(b"never finished")
    (folder / "læs mig.txt").write_text("somebody's own")
    media.sweep([ONE])
    assert {file.name for file in folder.iterdir()} == {str(ONE), "læs mig.txt"}


def test_a_removed_file_is_gone_and_may_be_removed_again(media: MediaFolder, folder: Path) -> None:
    media.write(ONE, [SONG])
    media.remove(ONE)
    media.remove(ONE)
    assert list(folder.iterdir()) == []


def test_in_memory_it_is_the_same_without_a_disk() -> None:
    media = MediaInMemory()
    media.write(ONE, [SONG[:9], SONG[9:]])
    with media.open(ONE) as opened:
        opened.seek(5)
        assert opened.read(10) == SONG[5:15]
    media.remove(ONE)
    media.remove(ONE)
    with pytest.raises(MediumLost):
        media.open(ONE)
