"""What the papers say of the municipality: kept in the vault, changed in Indstillinger."""

from __future__ import annotations

from dataclasses import fields

from dreamdesk.domain.authority import Authority
from dreamdesk.services.ports import Work

_PREFIX = "authority."
_NAMES = tuple(field.name for field in fields(Authority))


def known(work: Work) -> Authority:
    """Return what is known of the municipality."""
    return Authority(**{name: work.settings.get(_PREFIX + name) or "" for name in _NAMES})


def keep(work: Work, authority: Authority) -> None:
    """Keep what is written, on one line each and without the spaces around it."""
    for name in _NAMES:
        work.settings.put(_PREFIX + name, " ".join(getattr(authority, name).split()))
