import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dreamdesk.domain.errors import BugError, VaultDamaged, VaultInUse
from dreamdesk.storage.folder import VaultFolder


@pytest.fixture
def place(tmp_path: Path) -> VaultFolder:
    folder = VaultFolder(tmp_path / "data" / "vault")
    folder.prepare()
    return folder


def finished(place: VaultFolder) -> VaultFolder:
    place.begin_vault(b"key")
    place.database.write_bytes(b"database")
    place.finish_vault()
    return place


def test_an_absent_or_empty_folder_holds_no_vault(tmp_path: Path, place: VaultFolder) -> None:
    assert not VaultFolder(tmp_path / "nowhere").holds_vault()
    assert not VaultFolder(tmp_path / "nowhere" / "deeper").holds_vault()
    assert not place.holds_vault()


def test_a_vault_is_there_once_it_is_finished(place: VaultFolder) -> None:
    place.begin_vault(b"key")
    place.database.write_bytes(b"database")
    assert not place.holds_vault()
    place.finish_vault()
    assert place.holds_vault()
    assert place.read_key_file() == b"key"


def test_a_vault_that_was_never_finished_is_made_anew(place: VaultFolder) -> None:
    place.begin_vault(b"first")
    place.database.write_bytes(b"half a database")
    place.database.with_name("vault.db-wal").write_bytes(b"its log")
    place.begin_vault(b"second")
    assert place.database.read_bytes() == b""
    assert not place.database.with_name("vault.db-wal").exists()
    place.finish_vault()
    assert place.key_file.read_bytes() == b"second"


def test_a_finished_vault_is_never_made_anew(place: VaultFolder) -> None:
    finished(place)
    with pytest.raises(BugError):
        place.begin_vault(b"other")
    assert place.key_file.read_bytes() == b"key"
    assert place.database.read_bytes() == b"database"


def test_a_database_whose_key_is_lost_is_a_damaged_vault_and_not_a_free_place(
    place: VaultFolder,
) -> None:
    finished(place)
    place.key_file.unlink()
    assert place.holds_vault()
    with pytest.raises(VaultDamaged):
        place.read_key_file()
    with pytest.raises(BugError):
        place.begin_vault(b"other")
    assert place.database.read_bytes() == b"database"


@pytest.mark.parametrize("left", [None, b""])
def test_a_key_whose_database_is_lost_is_a_damaged_vault(
    place: VaultFolder, left: bytes | None
) -> None:
    finished(place)
    place.database.unlink()
    if left is not None:
        place.database.write_bytes(left)
    with pytest.raises(VaultDamaged):
        place.read_key_file()


def test_one_holds_the_vault_at_a_time(place: VaultFolder) -> None:
    with place.held():
        with pytest.raises(VaultInUse), VaultFolder(place.path).held():
            pass
        with pytest.raises(VaultInUse), place.held():
            pass
    with place.held():
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_folder_and_files_are_for_their_user_alone(place: VaultFolder) -> None:
    place.path.chmod(0o755)
    place.prepare()
    finished(place)
    with place.held():
        assert stat.S_IMODE(place.path.stat().st_mode) == 0o700
        for file in place.path.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_asking_for_a_vault_loads_no_database() -> None:
    code = (
        "import sys, dreamdesk.storage.folder, dreamdesk.storage.thread;"
        "print({'sqlalchemy', 'alembic', 'sqlcipher3', 'cryptography'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
