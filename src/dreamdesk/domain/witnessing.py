"""Det, jeg hørte: what came of the round in which others tell and the citizen listens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fit(StrEnum):
    """The citizen's last word about what was heard; empty while they have not said it."""

    NOT_SAID = ""
    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Witnessing:
    """Whether what was heard did fit, and who wants it on paper: it is printed when both do."""

    fit: Fit = Fit.NOT_SAID
    citizen_agrees: bool = False
    witness_agrees: bool = False

    @property
    def may_be_printed(self) -> bool:
        """Whether both want it on paper."""
        return self.citizen_agrees and self.witness_agrees
