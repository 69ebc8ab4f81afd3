"""Vaults that cost next to nothing to open, for tests that are not about passwords."""

from __future__ import annotations

from pathlib import Path

from dreamdesk.storage.keys import Effort
from dreamdesk.storage.vault import Vault

PASSWORD = "blå cykel på loftet"


def cheap_effort() -> Effort:
    """Return the least effort that Argon2id takes."""
    return Effort(memory_kib=8, passes=1, lanes=1)


def new_vault(folder: Path) -> Vault:
    """Make a vault in a folder and open it; whoever asked closes it."""
    return Vault.create(folder, PASSWORD, cheap_effort())


def reopened(vault: Vault, folder: Path) -> Vault:
    """Close a vault and open it again, so that nothing is known but what was kept."""
    vault.close()
    return Vault.open(folder, PASSWORD)
