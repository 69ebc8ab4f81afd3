"""Catching the citizen's words: typed, reworded until they are right, then locked."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from dreamdesk.domain.identified import found, put, without
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Reminder
from dreamdesk.services.meeting import Meeting


def say(
    meeting: Meeting,
    quote_id: UUID,
    text: str,
    origin: Origin,
    picture: KeptPicture | None = None,
) -> None:
    """Keep a sentence under an id: new, reworded, or taken away when nothing is left of it.

    `picture` is what it was said about, as it looks today. A locked quote stays as it is.
    """
    known = found(meeting.workshop.quotes, quote_id)
    if known is not None and known.is_locked:
        return
    if not text.strip():
        meeting.keep_workshop(meeting.workshop.without_quote(quote_id))
        return
    quote = known.reworded(text) if known else _new(meeting, quote_id, text, origin, picture)
    _keep(meeting, quote)


def _new(
    meeting: Meeting, quote_id: UUID, text: str, origin: Origin, picture: KeptPicture | None
) -> Quote:
    if picture is not None:
        origin = replace(origin, picture_id=meeting.keep_picture(picture).id)
    workshop = meeting.workshop
    return Quote(quote_id, text, workshop.citizen.id, workshop.scribe.id, meeting.now, origin)


def confirm(meeting: Meeting, quote_id: UUID) -> None:
    """Lock a quote: the answer to "har jeg skrevet det rigtigt?" was yes."""
    _keep(meeting, meeting.workshop.quote(quote_id).confirmed(meeting.now))


def _keep(meeting: Meeting, quote: Quote) -> None:
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, quotes=put(workshop.quotes, quote)))


def come_back_to(meeting: Meeting, text: str, prompt: str = "") -> None:
    """Catch a passing remark to come back to."""
    reminder = Reminder(meeting.new_id(), text, meeting.now, prompt)
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, reminders=(*workshop.reminders, reminder)))


def let_go(meeting: Meeting, reminder_id: UUID) -> None:
    """Take a reminder away."""
    workshop = meeting.workshop
    reminders = without(workshop.reminders, reminder_id)
    meeting.keep_workshop(replace(workshop, reminders=reminders))
