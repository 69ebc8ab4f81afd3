"""What was announced is there, whenever the power goes.

Killing a process does not try this: the system still writes out what a dead process has written.
So a talk is recorded as its system calls, and the disk is rebuilt as it was at any moment: with
nothing but what had been synced, with everything written, and with torn parts of the rest.
"""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dreamdesk.domain.errors import WorldError
from dreamdesk.storage.folder import VaultFolder
from dreamdesk.storage.vault import Vault
from support import recorded_talk
from support.disk_recording import Event, Synced, Written, record
from support.disk_replay import Content, Disk, put_on_disk
from support.vaults import PASSWORD, new_vault


def recorded(tmp_path: Path, *pragmas: str) -> list[Event]:
    if shutil.which("strace") is None:
        pytest.skip("recording needs strace (Debian package: strace)")
    if subprocess.run(["strace", "-o", "/dev/null", "true"], check=False).returncode != 0:
        pytest.skip("strace may not trace here (kernel.yama.ptrace_scope)")
    script = str(Path(recorded_talk.__file__))
    where = [str(tmp_path / "vault"), str(tmp_path / "announced")]
    tests = f"PYTHONPATH={Path(script).parents[1]}"
    talk = ["env", tests, sys.executable, script, *where, *pragmas]
    return record(talk, tmp_path / "strace.log")


def losses(events: list[Event], tmp_path: Path, sample: int = 60) -> list[str]:
    """Tell of each moment at which the power could have gone and something would be lost."""
    chance = random.Random(20260301)
    moments = {n for n, event in enumerate(events) if _matters(event, tmp_path)}
    begun = min(moments)
    moments |= set(chance.sample(range(begun, len(events)), sample))
    disk, announced, told = Disk(tmp_path / "vault"), -1, []
    for moment, event in enumerate(events):
        disk.apply(event)
        if isinstance(event, Written) and event.path == tmp_path / "announced" and event.data:
            announced = int(event.data)
        if moment in moments:
            states = {"synced": disk.synced(), "written": disk.written(), "torn": disk.torn(chance)}
            for state, content in states.items():
                found = _found(content, tmp_path / "after")
                if not max(announced, 0) <= found <= announced + 1:
                    told.append(f"{moment}, {state}: {announced} announced, {found} found")
    assert announced == recorded_talk.CHANGES
    return told


def _matters(event: Event, tmp_path: Path) -> bool:
    if isinstance(event, Synced):
        return event.path.is_relative_to(tmp_path / "vault")
    return event.path == tmp_path / "announced"


def _found(content: Content, folder: Path) -> int:
    """Return how many changes are in a vault found after the power came back, or -1."""
    put_on_disk(content, folder)
    try:
        there = VaultFolder(folder).holds_vault()
        vault = Vault.open(folder, PASSWORD) if there else new_vault(folder)
        try:
            return recorded_talk.found(vault)
        finally:
            vault.close()
    except WorldError:
        return -1
    finally:
        shutil.rmtree(folder)


def test_what_was_announced_is_there_whenever_the_power_goes(tmp_path: Path) -> None:
    assert losses(recorded(tmp_path), tmp_path) == []


@pytest.mark.parametrize("fault", ["synchronous = OFF", "synchronous = NORMAL"])
def test_a_vault_that_does_not_wait_for_the_disk_would_be_found_out(
    tmp_path: Path, fault: str
) -> None:
    told = losses(recorded(tmp_path, fault), tmp_path, sample=0)
    assert any("synced" in line for line in told)
