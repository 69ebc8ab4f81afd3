"""Whose workshops these are: the municipality, as its papers name it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Authority:
    """What the papers need of the municipality; each is empty until it is written.

    `department` is the part of it that the citizen knows, `phone` its main number, `officer` how
    one reaches the data protection officer: the articles 13(1)(a) and (b) of the General Data
    Protection Regulation want the authority named and both to be reached.
    """

    municipality: str = ""
    department: str = ""
    phone: str = ""
    officer: str = ""

    @property
    def named(self) -> tuple[str, ...]:
        """The names that are known, the municipality's first."""
        return tuple(name for name in (self.municipality, self.department) if name)
