"""Catching the citizen's words: typed, reworded until they are right, then locked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from dreamdesk.domain.errors import MediumLost
from dreamdesk.domain.identified import found, put, without
from dreamdesk.domain.pictures import PictureCard, media_type
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Reminder
from dreamdesk.services.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence as it is being heard, with the question it answers and the card it is about.

    `said_by` is the participant whose words they are, the citizen when nobody is named.
    """

    quote_id: UUID
    text: str
    origin: Origin = Origin()
    card: PictureCard | None = None
    said_by: UUID | None = None


def hear(meeting: Meeting, heard: Heard) -> None:
    """Keep a sentence that is being heard, and with its first word the picture it is said about."""
    is_new = found(meeting.workshop.quotes, heard.quote_id) is None and bool(heard.text.strip())
    picture = picture_now(meeting, heard.card) if is_new else None
    say(meeting, heard.quote_id, heard.text.strip(), heard.origin, picture, said_by=heard.said_by)


def confirm_heard(meeting: Meeting, heard: Heard) -> None:
    """Keep a sentence and lock it; nothing happens where nothing has been said."""
    hear(meeting, heard)
    if heard.text.strip():
        confirm(meeting, heard.quote_id)


def picture_now(meeting: Meeting, card: PictureCard | None) -> KeptPicture | None:
    """Return a card's picture as it looks today; None without a card, or when its file is gone.

    Words are never lost for want of a picture.
    """
    if card is None:
        return None
    try:
        of_vault = card.medium_id
        data = meeting.media.data(of_vault) if of_vault else card.picture.read_bytes()
    except (OSError, MediumLost):
        return None
    kind = media_type(card.picture)
    return KeptPicture(meeting.new_id(), card.id, card.title, card.alt, kind, data)


def say(
    meeting: Meeting,
    quote_id: UUID,
    text: str,
    origin: Origin,
    picture: KeptPicture | None = None,
    *,
    said_by: UUID | None = None,
) -> None:
    """Keep a sentence under an id: new, reworded, or taken away when nothing is left of it.

    `picture` is what it was said about, as it looks today; `said_by` is the participant whose words
    they are, the citizen when nobody is named. A locked quote stays as it is.
    """
    known = found(meeting.workshop.quotes, quote_id)
    if known is not None and known.is_locked:
        return
    if not text.strip():
        meeting.keep_workshop(meeting.workshop.without_quote(quote_id))
        return
    if known is None:
        origin = _with_picture(meeting, origin, picture)
        who, scribe = said_by or meeting.workshop.citizen.id, meeting.workshop.scribe.id
        known = Quote(quote_id, text, who, scribe, meeting.now, origin)
    _keep(meeting, known.reworded(text))


def _with_picture(meeting: Meeting, origin: Origin, picture: KeptPicture | None) -> Origin:
    if picture is None:
        return origin
    return replace(origin, picture_id=meeting.keep_picture(picture).id)


def belongs_to(
    meeting: Meeting, quote_id: UUID, card: PictureCard | None, picture_id: UUID | None = None
) -> None:
    """Tie a sentence that is being heard to another picture, or to none; a locked one stays.

    The picture is a card as it looks today, else one that was kept earlier.
    """
    quote = found(meeting.workshop.quotes, quote_id)
    if quote is not None and not quote.is_locked:
        picture = picture_now(meeting, card)
        kept = meeting.keep_picture(picture).id if picture else picture_id
        _keep(meeting, quote.from_picture(kept))


def confirm(meeting: Meeting, quote_id: UUID) -> None:
    """Lock a quote: the answer to "har jeg skrevet det rigtigt?" was yes.

    Nothing happens when its words have just been taken away on the other surface.
    """
    quote = found(meeting.workshop.quotes, quote_id)
    if quote is not None and not quote.is_locked:
        _keep(meeting, quote.confirmed(meeting.now))
        _stand_on_map(meeting, quote)


def _stand_on_map(meeting: Meeting, quote: Quote) -> None:
    """Let the citizen's answer stand in the field of the positionskort that its question fills."""
    workshop, position = meeting.workshop, quote.origin.position
    if position is not None and quote.said_by == workshop.citizen.id:
        positions = workshop.positions.with_quote(meeting.new_id(), position, quote.id)
        meeting.keep_workshop(replace(workshop, positions=positions))


def _keep(meeting: Meeting, quote: Quote) -> None:
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, quotes=put(workshop.quotes, quote)))


def come_back_to(meeting: Meeting, text: str, prompt: str = "") -> None:
    """Catch a passing remark to come back to."""
    reminder = Reminder(meeting.new_id(), text, meeting.now, prompt)
    workshop = meeting.workshop
    meeting.keep_workshop(replace(workshop, reminders=(*workshop.reminders, reminder)))


def set_aside(meeting: Meeting, quote_id: UUID, text: str, prompt: str = "") -> None:
    """Catch what is being written as a remark to come back to, instead of as a quote."""
    if text.strip():
        say(meeting, quote_id, "", Origin())
        come_back_to(meeting, text.strip(), prompt)


def let_go(meeting: Meeting, reminder_id: UUID) -> None:
    """Take a reminder away."""
    workshop = meeting.workshop
    reminders = without(workshop.reminders, reminder_id)
    meeting.keep_workshop(replace(workshop, reminders=reminders))
