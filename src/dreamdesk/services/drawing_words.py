"""From drawing to words: what is said about a spot, and what a word on a place can become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.identified import found
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Sheet
from dreamdesk.services import quoting
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.quoting import Heard

Cut = Callable[[Sheet, UUID], KeptPicture]
"""Cuts the spot out of a sheet as it is now, as a picture under a new id."""


def point_at(meeting: Meeting, heard: Heard, cut: Cut) -> None:
    """Keep what is said about a spot, and with its first word the spot as it looks now."""
    spot, known = heard.origin.spot, found(meeting.workshop.quotes, heard.quote_id)
    picture = None
    if spot is not None and known is None and heard.text.strip():
        picture = cut(meeting.sheet(spot.sheet_id), meeting.new_id())
    said_by = heard.said_by
    quoting.say(meeting, heard.quote_id, heard.text, heard.origin, picture, said_by=said_by)


def take_back(meeting: Meeting, quote_id: UUID) -> None:
    """Take words away again that nobody has said yes to."""
    quote = found(meeting.workshop.quotes, quote_id)
    if quote is not None and not quote.is_locked:
        meeting.keep_workshop(meeting.workshop.without_quote(quote_id))


def only_words(meeting: Meeting, quote_id: UUID) -> None:
    """Keep the words, but let them become nothing: the citizen said no to that."""
    quote = found(meeting.workshop.quotes, quote_id)
    if quote is None or quote.is_locked:
        return
    plain = replace(quote, origin=replace(quote.origin, feeds=None, side=None))
    quotes = tuple(plain if each.id == quote_id else each for each in meeting.workshop.quotes)
    meeting.keep_workshop(replace(meeting.workshop, quotes=quotes))
    quoting.confirm(meeting, quote_id)
