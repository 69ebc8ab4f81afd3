"""The introduction and the agreement before a workshop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class NetworkWish(StrEnum):
    """The citizen's answer to whether somebody from the network should come."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Preparation:
    """What has been talked through and agreed.

    `themes` and `may_come_up` hold what was ticked: ids of the introduction's themes, and the
    citizen's own words for what may come up. A network person is invited for a purpose only.
    """

    themes: frozenset[str] = frozenset()
    network: NetworkWish = NetworkWish.NOT_ASKED
    network_purpose: str = ""
    scribe_id: UUID | None = None
    may_come_up: tuple[str, ...] = ()
    leave_alone: str = ""
    place: str = ""
    meets_at: datetime | None = None
    invited_at: datetime | None = None
