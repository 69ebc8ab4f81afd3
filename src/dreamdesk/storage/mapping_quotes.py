"""Quotes, reminders, dreams and kept pictures as rows, and back."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from dreamdesk.domain.dreams import Barrier, Dream, Resource, Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.positions import Position
from dreamdesk.domain.quotes import KeptPicture, Origin, Quote, Reminder, Spot
from dreamdesk.storage.rows import Row


def quote_row(quote: Quote) -> Row:
    """Return a quote as a row."""
    return {
        "id": quote.id,
        "text": quote.text,
        "said_by": quote.said_by,
        "written_by": quote.written_by,
        "written_at": quote.written_at,
        "picture_id": quote.origin.picture_id,
        "prompt": quote.origin.prompt,
        "prompt_wording": quote.origin.prompt_wording,
        "feeds": quote.origin.feeds,
        "side": quote.origin.side,
        "position_field": quote.origin.position,
        **_spot_row(quote.origin.spot),
        "confirmed_at": quote.confirmed_at,
    }


def quote_of(row: Row) -> Quote:
    """Return the quote in a row."""
    return Quote(
        row["id"],
        row["text"],
        row["said_by"],
        row["written_by"],
        row["written_at"],
        _origin_of(row),
        row["confirmed_at"],
    )


def _origin_of(row: Row) -> Origin:
    return Origin(
        picture_id=row["picture_id"],
        prompt=row["prompt"],
        prompt_wording=row["prompt_wording"],
        feeds=Feeds(row["feeds"]) if row["feeds"] else None,
        side=Side(row["side"]) if row["side"] else None,
        position=Position(row["position_field"]) if row["position_field"] else None,
        spot=_spot_of(row) if row["spot_sheet_id"] else None,
    )


def _spot_row(spot: Spot | None) -> Row:
    return {
        "spot_sheet_id": spot.sheet_id if spot else None,
        "spot_box": list(spot.box) if spot else [],
        "spot_place": spot.place if spot else "",
        "spot_step": spot.step if spot else 0,
    }


def _spot_of(row: Row) -> Spot:
    left, top, right, bottom = row["spot_box"]
    place, step = row["spot_place"], row["spot_step"]
    return Spot(row["spot_sheet_id"], left, top, right, bottom, place, step)


def reminder_row(reminder: Reminder) -> Row:
    """Return a reminder as a row."""
    return {
        "id": reminder.id,
        "text": reminder.text,
        "noted_at": reminder.noted_at,
        "prompt": reminder.prompt,
    }


def reminder_of(row: Row) -> Reminder:
    """Return the reminder in a row."""
    return Reminder(row["id"], row["text"], row["noted_at"], row["prompt"])


def dream_row(dream: Dream, put_away: bool) -> Row:
    """Return a dream as a row, without what helps and hinders."""
    return {
        "id": dream.id,
        "put_away": put_away,
        "quote_id": dream.quote_id,
        "created_at": dream.created_at,
        "wording": dream.wording,
        "motivation": dream.motivation,
        "motivated_by": [quote_id.hex for quote_id in dream.motivated_by],
    }


def dream_of(row: Row, resources: Iterable[Row], barriers: Iterable[Row]) -> Dream:
    """Return the dream in a row; the rows of what helps and hinders may be of other dreams too."""
    return Dream(
        row["id"],
        row["quote_id"],
        row["created_at"],
        row["wording"],
        row["motivation"],
        tuple(
            Resource(help_["id"], help_["text"], Side(help_["side"]), help_["quote_id"])
            for help_ in resources
            if help_["dream_id"] == row["id"]
        ),
        tuple(
            Barrier(
                hindrance["id"], hindrance["text"], Side(hindrance["side"]), hindrance["quote_id"]
            )
            for hindrance in barriers
            if hindrance["dream_id"] == row["id"]
        ),
        tuple(map(UUID, row["motivated_by"])),
    )


def help_row(dream_id: UUID, thing: Resource | Barrier) -> Row:
    """Return what helps or hinders as a row."""
    return {
        "dream_id": dream_id,
        "id": thing.id,
        "text": thing.text,
        "side": thing.side.value,
        "quote_id": thing.quote_id,
    }


def picture_row(picture: KeptPicture) -> Row:
    """Return a kept picture as a row."""
    return {
        "id": picture.id,
        "card": picture.card,
        "title": picture.title,
        "alt": picture.alt,
        "media_type": picture.media_type,
        "data": picture.data,
    }


def picture_of(row: Row) -> KeptPicture:
    """Return the kept picture in a row."""
    return KeptPicture(**row)
