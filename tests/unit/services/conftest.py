from collections.abc import Iterator
from pathlib import Path

import pytest

from dreamdesk.storage.vault import Vault
from support.open_meeting import OpenMeeting, begin_meeting
from support.vaults import new_vault


@pytest.fixture(scope="module")
def shared_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault for the tests of one file: each begins a course of its own in it."""
    vault = new_vault(tmp_path_factory.mktemp("vault"))
    yield vault
    vault.close()


@pytest.fixture
def open_meeting(shared_vault: Vault) -> OpenMeeting:
    """A workshop with Alma, her adviser and her contact person."""
    return begin_meeting(shared_vault)


@pytest.fixture
def fresh_vault(tmp_path: Path) -> Iterator[Vault]:
    """A vault with nothing in it."""
    vault = new_vault(tmp_path / "vault")
    yield vault
    vault.close()
