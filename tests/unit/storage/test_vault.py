import shutil
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from dreamdesk.domain.course import Citizen, Course, CourseLine
from dreamdesk.domain.errors import BugError, NoVault, VaultDamaged, VaultInUse, WrongPassword
from dreamdesk.storage.thread import VaultThread
from dreamdesk.storage.vault import Vault
from support.vaults import PASSWORD, cheap_effort, new_vault, reopened

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_what_was_kept_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "vault"
    vault = new_vault(folder)
    with vault.begin() as work:
        work.settings.put("navn", "værdi")
        work.commit()
    vault = reopened(vault, folder)
    with vault.begin() as work:
        assert work.settings.get("navn") == "værdi"
    vault.close()


def test_where_there_is_no_vault_none_is_opened_and_nothing_is_left(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoVault):
            Vault.open(folder, PASSWORD)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_password_opens_nothing_and_the_right_one_still_does(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    with pytest.raises(WrongPassword):
        Vault.open(tmp_path, "gættet")
    Vault.open(tmp_path, PASSWORD).close()


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(BugError):
        Vault.create(tmp_path, "en anden", cheap_effort())
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    Vault.open(tmp_path, PASSWORD).close()


def test_an_open_vault_cannot_be_opened_again_until_it_is_closed(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    with pytest.raises(VaultInUse):
        Vault.open(tmp_path, PASSWORD)
    vault.close()
    vault.close()
    Vault.open(tmp_path, PASSWORD).close()


def test_the_key_of_another_vault_does_not_open_this_one(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        new_vault(folder).close()
    shutil.copy(there / "vault.key", here / "vault.key")
    with pytest.raises(VaultDamaged):
        Vault.open(here, PASSWORD)
    Vault.open(there, PASSWORD).close()


def test_a_closed_vault_is_its_database_its_key_and_its_lock(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    assert {file.name for file in tmp_path.iterdir()} == {"vault.db", "vault.key", "vault.lock"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_but_its_user_may_look_into_it(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault = new_vault(folder)
    with vault.begin() as work:
        work.settings.put("navn", "værdi")
        work.commit()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    vault.close()


def test_a_vault_belongs_to_the_thread_that_opened_it(tmp_path: Path) -> None:
    thread = VaultThread()
    vault = thread.post(lambda: new_vault(tmp_path)).result()
    with pytest.raises(BugError), vault.begin():
        pass
    with pytest.raises(BugError):
        vault.close()

    def lines() -> tuple[CourseLine, ...]:
        with vault.begin() as work:
            return work.courses.lines()

    assert thread.post(lines).result() == ()
    thread.post(vault.close).result()
    thread.close()


def test_a_vault_in_memory_works_like_any_other_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    vault = Vault.in_memory()
    with vault.begin() as work:
        work.settings.put("navn", "værdi")
        work.commit()
    with vault.begin() as work:
        work.settings.put("navn", "taget tilbage")
    with vault.begin() as work:
        assert work.settings.get("navn") == "værdi"
    vault.close()
    assert list(tmp_path.iterdir()) == []


def test_only_what_was_used_last_is_known_by_heart(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    for number in range(40):
        with vault.begin() as work:
            work.courses.put(Course(UUID(int=number), Citizen("Ida"), NOON))
            work.commit()
    assert len(vault._known) == 16
    assert [of.int for _, of in vault._known] == list(range(24, 40))
    vault.close()
