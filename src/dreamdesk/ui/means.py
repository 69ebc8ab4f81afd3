"""What the screens are given by the composition root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dreamdesk.content.library import Library
from dreamdesk.services.ports import Clock, Store
from dreamdesk.ui.shared.vault_line import VaultLine

SAMPLE_CODE = "1234"
"""The adviser's code in the sample, where it is told on the screen."""


class Vaults(Protocol):
    """The vault folder: whether there is a vault in it, and how one gets in."""

    def exists(self) -> bool:
        """Whether there is a vault to open."""
        ...

    def warm_up(self) -> None:
        """Import what opening needs, while the password is typed."""
        ...

    def create(self, password: str) -> Store:
        """Make a new vault; raises a WorldError."""
        ...

    def open(self, password: str) -> Store:
        """Open the vault; raises WrongPassword or another WorldError."""
        ...


@dataclass(frozen=True, slots=True)
class Means:
    """The line to the vault, the way in, the time, the content, and whether all is a sample."""

    line: VaultLine
    vaults: Vaults
    clock: Clock
    library: Library
    sample: bool = False
