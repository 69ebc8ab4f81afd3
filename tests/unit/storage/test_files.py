import os
import stat
import sys
from pathlib import Path

import pytest

from dreamdesk.storage.files import replace_synced, write_synced


def test_a_written_file_is_there_and_for_its_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    write_synced(path, b"indhold")
    assert path.read_bytes() == b"indhold"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_left_of_an_earlier_try_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    path.write_bytes(b"et helt andet og meget laengere indhold")
    write_synced(path, b"indhold")
    assert path.read_bytes() == b"indhold"


def test_a_replaced_file_has_the_new_content_and_the_old_name(tmp_path: Path) -> None:
    old, new = tmp_path / "vault.key", tmp_path / "vault.key.making"
    old.write_bytes(b"gammelt")
    write_synced(new, b"nyt")
    replace_synced(new, old)
    assert old.read_bytes() == b"nyt"
    assert not new.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps names without being asked")
def test_the_file_is_synced_before_its_name_and_the_name_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[bool, list[str]]] = []

    def fsync(handle: int) -> None:
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        synced.append((is_folder, sorted(p.name for p in tmp_path.iterdir())))

    monkeypatch.setattr(os, "fsync", fsync)
    write_synced(tmp_path / "new", b"x")
    replace_synced(tmp_path / "new", tmp_path / "final")
    assert synced == [(False, ["new"]), (True, ["new"]), (True, ["final"])]
