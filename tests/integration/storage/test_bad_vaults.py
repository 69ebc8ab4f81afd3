"""What people can meet when they open a vault, each from its real cause."""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from dreamdesk.domain.course import Citizen, Course
from dreamdesk.domain.errors import (
    FolderNotWritable,
    NoVault,
    VaultDamaged,
    VaultFromNewerVersion,
    VaultInUse,
)
from dreamdesk.storage import schema
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD, cheap_effort, new_vault

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)

HOLD_IT_OPEN = """
import sys
from pathlib import Path
from dreamdesk.storage.vault import Vault

vault = Vault.open(Path(sys.argv[1]), sys.argv[2])
with vault.begin() as work:
    work.settings.put("fra", "den anden")
    work.commit()
print("open", flush=True)
sys.stdin.read()
"""

WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
import dreamdesk.storage.vault as vaults
from dreamdesk.storage.folder import VaultFolder
from dreamdesk.storage.keys import Effort

# The system's own user without rights: root may write everywhere.
if os.geteuid() == 0:
    os.setuid(65534)
what, folder = sys.argv[1], Path(sys.argv[2])
try:
    if what == "create":
        vaults.Vault.create(folder, "kode", Effort(8, 1, 1))
    elif what == "open":
        vaults.Vault.open(folder, "kode")
    else:
        VaultFolder(folder).holds_vault()
except Exception as error:
    print(type(error).__name__)
"""


def fill(folder: Path) -> None:
    vault = new_vault(folder)
    with vault.begin() as work:
        for number in range(300):
            work.courses.put(Course(UUID(int=number), Citizen("Ida " * 20), NOON))
        work.commit()
    vault.close()


def read_all(folder: Path) -> None:
    vault = Vault.open(folder, PASSWORD)
    try:
        with vault.begin() as work:
            for number in range(300):
                work.courses.get(UUID(int=number))
    finally:
        vault.close()


@contextmanager
def held_by_another_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD_IT_OPEN, str(folder), PASSWORD]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield child


def test_a_vault_that_another_process_has_open_is_in_use_until_that_one_dies(
    tmp_path: Path,
) -> None:
    new_vault(tmp_path).close()
    with held_by_another_process(tmp_path) as child:
        with pytest.raises(VaultInUse):
            Vault.open(tmp_path, PASSWORD)
        with pytest.raises(VaultInUse):
            Vault.create(tmp_path, PASSWORD, cheap_effort())
        child.kill()
    vault = Vault.open(tmp_path, PASSWORD)
    with vault.begin() as work:
        assert work.settings.get("fra") == "den anden"
    vault.close()


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    for folder in (file, file / "vault"):
        with pytest.raises(FolderNotWritable) as told:
            Vault.create(folder, PASSWORD, cheap_effort())
        assert told.value.folder == folder
        with pytest.raises(NoVault):
            Vault.open(folder, PASSWORD)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
@pytest.mark.parametrize("what", ["create", "open", "ask"])
def test_a_folder_without_rights_is_told(what: str) -> None:
    # Below /tmp itself: pytest's own folder shuts others out for another reason.
    with tempfile.TemporaryDirectory() as name:
        above = Path(name)
        new_vault(above / "vault").close()
        above.chmod(0o555)
        folder = above / ("new" if what == "create" else "vault")
        if os.geteuid() != 0:
            (above / "vault").chmod(0)
        command = [sys.executable, "-c", WITHOUT_RIGHTS, what, str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        (above / "vault").chmod(0o700)
        above.chmod(0o755)
        assert done.stdout == "FolderNotWritable\n", done.stderr


@pytest.mark.parametrize("name", ["vault.db", "vault.key"])
@pytest.mark.parametrize(
    "content",
    [None, b"", b"nonsense" * 1000, bytes(100_000)],
    ids=["gone", "empty", "nonsense", "zeros"],
)
def test_a_file_that_is_gone_or_nonsense_is_a_damaged_vault(
    tmp_path: Path, name: str, content: bytes | None
) -> None:
    fill(tmp_path)
    (tmp_path / name).unlink()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, PASSWORD)


def test_a_database_that_was_cut_short_is_a_damaged_vault(tmp_path: Path) -> None:
    fill(tmp_path)
    database = tmp_path / "vault.db"
    whole = database.read_bytes()
    chance = random.Random(1)
    for _ in range(20):
        database.write_bytes(whole[: chance.randrange(1, len(whole) - 4096)])
        with pytest.raises(VaultDamaged):
            read_all(tmp_path)
    database.write_bytes(whole)
    read_all(tmp_path)


def test_a_flipped_bit_is_never_read_as_if_nothing_were_wrong(tmp_path: Path) -> None:
    fill(tmp_path)
    database = tmp_path / "vault.db"
    whole = database.read_bytes()
    chance = random.Random(1)
    damaged = 0
    for _ in range(40):
        hurt = bytearray(whole)
        hurt[chance.randrange(len(hurt))] ^= 1 << chance.randrange(8)
        database.write_bytes(hurt)
        try:
            read_all(tmp_path)  # fine when the page that was hit holds none of what is read
        except VaultDamaged:
            damaged += 1
    assert damaged > 10


def test_a_log_that_is_lost_leaves_a_damaged_vault_and_not_an_empty_one(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    first_page = (tmp_path / "vault.db").read_bytes()
    vault.close()
    (tmp_path / "vault.db").write_bytes(first_page)
    with pytest.raises(VaultDamaged):
        Vault.open(tmp_path, PASSWORD)


def test_a_vault_from_a_newer_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    with vault._engine.begin() as connection:
        newer = {"newer": f"{int(schema.NEWEST) + 1:04}"}
        connection.execute(text("UPDATE alembic_version SET version_num = :newer"), newer)
    vault.close()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(VaultFromNewerVersion):
        Vault.open(tmp_path, PASSWORD)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


@pytest.mark.parametrize("step", ["write_synced", "touch", "migrate", "finish_vault"])
def test_a_vault_whose_making_was_cut_off_can_be_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    where = {
        "write_synced": "dreamdesk.storage.folder.write_synced",
        "touch": "pathlib.Path.touch",
        "migrate": "dreamdesk.storage.vault.migrate",
        "finish_vault": "dreamdesk.storage.folder.VaultFolder.finish_vault",
    }
    with monkeypatch.context() as patched:
        patched.setattr(where[step], cut_off)
        with pytest.raises(KeyboardInterrupt):
            new_vault(tmp_path)
    with pytest.raises(NoVault):
        Vault.open(tmp_path, PASSWORD)
    new_vault(tmp_path).close()
    Vault.open(tmp_path, PASSWORD).close()
