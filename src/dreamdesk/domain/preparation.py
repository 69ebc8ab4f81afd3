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


class WhoseWish(StrEnum):
    """Who came up with it that somebody from the network could come."""

    NOT_SAID = "not_said"
    CITIZEN = "citizen"
    NETWORK = "network"
    STAFF = "staff"


class Suits(StrEnum):
    """The answer to whether this form suits this citizen, now."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class WhoMakes(StrEnum):
    """Who draws, or picks the music."""

    NOT_AGREED = "not_agreed"
    CITIZEN = "citizen"
    TOGETHER = "together"
    ADVISER = "adviser"


class PairSaid(StrEnum):
    """What the citizen has said about the activity and the frame: both are theirs to choose."""

    NOT_ASKED = "not_asked"
    CHOSEN = "chosen"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Preparation:
    """What has been talked through and agreed.

    `themes` and `may_come_up` hold what was ticked: ids of the introduction's themes, and the
    citizen's own words for what may come up. A network person is invited for a purpose only, and
    is asked about again once there is a dream: `network_again`. What the citizen `hopes` for and
    wants to `leave_alone` is on no paper. `minutes` is how long it is expected to take, 0 when
    nothing is agreed. `language` is what an interpreter speaks, empty when none is needed.
    `company_note` explains why others have come than last time.
    """

    themes: frozenset[str] = frozenset()
    network: NetworkWish = NetworkWish.NOT_ASKED
    network_purpose: str = ""
    network_whose: WhoseWish = WhoseWish.NOT_SAID
    network_again: NetworkWish = NetworkWish.NOT_ASKED
    facilitator_id: UUID | None = None
    scribe_id: UUID | None = None
    company_note: str = ""
    language: str = ""
    suits: Suits = Suits.NOT_ASKED
    instead: str = ""
    pair_said: PairSaid = PairSaid.NOT_ASKED
    maker: WhoMakes = WhoMakes.NOT_AGREED
    hopes: str = ""
    may_come_up: tuple[str, ...] = ()
    leave_alone: str = ""
    place: str = ""
    meets_at: datetime | None = None
    minutes: int = 0
    breaks: str = ""
    invited_at: datetime | None = None
