import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import DiskFull
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.storage.vault import Vault
from support import on_a_full_disk
from support.vaults import new_vault, reopened

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PICTURE = KeptPicture(UUID(int=1), "bro", "Broen", "En bro", "image/png", bytes(200_000))
MOUNT = 'mount -t tmpfs -o size=4m tmpfs "$0" && exec "$@"'


def on_a_small_disk(disk: Path, *command: str) -> subprocess.CompletedProcess[str] | None:
    """Run a command with a file system of 4 MB mounted, or return None where nobody may."""
    if shutil.which("unshare") is None:
        return None
    for space in (["unshare", "-Urm"], ["unshare", "-m"]):
        there = [*space, "sh", "-c", MOUNT, str(disk)]
        if subprocess.run([*there, "true"], capture_output=True, check=False).returncode == 0:
            return subprocess.run([*there, *command], capture_output=True, text=True, check=False)
    return None


def test_nothing_is_lost_on_a_disk_that_fills_up(tmp_path: Path) -> None:
    script = str(Path(on_a_full_disk.__file__))
    done = on_a_small_disk(tmp_path, sys.executable, "-W", "error", script, str(tmp_path))
    if done is None:
        pytest.skip("mounting a small disk needs Linux and user namespaces (kernel.userns)")
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def set_room(vault: Vault, pages: int) -> None:
    """Let SQLite believe that the disk ends after so many pages of the database."""
    with vault._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_work_that_finds_no_room_is_taken_back_and_can_be_done_again(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    course = Course(UUID(int=1), Citizen("Ida"), NOON)
    with vault.begin() as work:
        work.courses.put(course)
        work.commit()

    def keep_much() -> None:
        with vault.begin() as work:
            work.courses.put(replace(course, citizen=Citizen("Bo")))
            work.pictures.keep(PICTURE)
            work.commit()

    set_room(vault, 40)
    with pytest.raises(DiskFull):
        keep_much()
    with vault.begin() as work:
        assert work.courses.get(course.id) == course
        work.settings.put("lidt", "plads")
        work.commit()
    set_room(vault, 1 << 30)
    keep_much()
    vault = reopened(vault, tmp_path)
    with vault.begin() as work:
        assert work.courses.get(course.id).citizen.name == "Bo"
        assert work.settings.get("lidt") == "plads"
    vault.close()
