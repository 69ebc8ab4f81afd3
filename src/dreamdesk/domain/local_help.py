"""Whom one calls when it becomes urgent: the numbers of the place where the program is used."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalHelp:
    """Names and numbers as somebody would dial them, each empty until it is known.

    They are set at first start, shown in Akut bekymring, and never stand on paper.
    """

    doctor_on_call: str = ""
    psychiatric: str = ""
    leader: str = ""
    leader_phone: str = ""
