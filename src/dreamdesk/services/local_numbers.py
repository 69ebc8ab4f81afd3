"""The numbers of Akut bekymring: kept in the vault, changed in Indstillinger."""

from __future__ import annotations

from dataclasses import fields

from dreamdesk.domain.local_help import LocalHelp
from dreamdesk.services.ports import Work

_PREFIX = "local_help."
_NAMES = tuple(field.name for field in fields(LocalHelp))


def known(work: Work) -> LocalHelp:
    """Return the numbers that are known."""
    return LocalHelp(**{name: work.settings.get(_PREFIX + name) or "" for name in _NAMES})


def keep(work: Work, local: LocalHelp) -> None:
    """Keep the numbers, without the spaces around them."""
    for name in _NAMES:
        work.settings.put(_PREFIX + name, getattr(local, name).strip())
