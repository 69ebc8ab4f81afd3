"""Files are whole or not there, and nothing is replaced unasked."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from dreamdesk.domain.errors import DiskFull, FolderNotWritable
from dreamdesk.services import saving


def test_a_file_is_saved_for_its_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    saving.save(b"paper", file)
    assert file.read_bytes() == b"paper"
    assert file.stat().st_mode & 0o077 == 0
    assert [kept.name for kept in tmp_path.iterdir()] == ["plan.pdf"]


def test_saving_again_replaces(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    saving.save(b"first", file)
    saving.save(b"second", file)
    assert file.read_bytes() == b"second"


@pytest.mark.parametrize(
    ("code", "told"), [(errno.ENOSPC, DiskFull), (errno.EIO, FolderNotWritable)]
)
def test_when_the_disk_fails_what_was_there_stays(
    code: int, told: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"before")

    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(told):
        saving.save(b"after", file)
    assert file.read_bytes() == b"before"
    assert [kept.name for kept in tmp_path.iterdir()] == ["plan.pdf"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable) as told:
        saving.save(b"paper", tmp_path / "nowhere" / "plan.pdf")
    assert told.value.folder == tmp_path / "nowhere"


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").mkdir()
    with pytest.raises(FolderNotWritable):
        saving.save(b"paper", tmp_path / "plan.pdf")
    assert [kept.name for kept in tmp_path.iterdir()] == ["plan.pdf"]


def test_nothing_is_saved_when_one_file_would_replace_another(tmp_path: Path) -> None:
    plan, page = tmp_path / "plan.pdf", tmp_path / "page.pdf"
    page.write_bytes(b"before")
    assert saving.save_all(((b"1", plan), (b"2", page)), over=False) == (page,)
    assert not plan.exists()
    assert saving.save_all(((b"1", plan), (b"2", page)), over=True) == ()
    assert (plan.read_bytes(), page.read_bytes()) == (b"1", b"2")


def test_a_free_name_is_found(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    assert saving.free_name(file) == file
    file.touch()
    (tmp_path / "plan (2).pdf").touch()
    assert saving.free_name(file).name == "plan (3).pdf"


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 400)
    assert not saving.is_folder(long / "y")
    with pytest.raises(FolderNotWritable):
        saving.is_taken(long / "plan.pdf")
