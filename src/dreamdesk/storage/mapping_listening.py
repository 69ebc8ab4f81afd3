"""The music of a workshop as rows, and back."""

from __future__ import annotations

from uuid import UUID

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.listening import Listened, Listening, Moment, Settled
from dreamdesk.storage import tables
from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed

LISTENING: Shape = (tables.listening.c.workshop_id, tables.listened.c.workshop_id)


def listening_rows(workshop_id: UUID, listening: Listening) -> Rows:
    """Return the music of a workshop as rows."""
    row = {
        "workshop_id": workshop_id,
        "page": listening.page,
        "ceiling": listening.ceiling,
        "volume": listening.volume,
        "no_music": listening.without,
        "settled": listening.settled.value,
    }
    heard = [
        {"workshop_id": workshop_id, "position": place, **_listened_row(listened)}
        for place, listened in enumerate(listening.heard)
    ]
    return {
        tables.listening: keyed(tables.listening, [row]),
        tables.listened: keyed(tables.listened, heard),
    }


def listening_of(rows: Rows) -> Listening | None:
    """Return the music in its rows, or None when there are none."""
    for row in rows[tables.listening].values():
        return Listening(
            heard=tuple(_listened(found) for found in in_order(rows[tables.listened])),
            page=row["page"],
            ceiling=row["ceiling"],
            volume=row["volume"],
            without=row["no_music"],
            settled=Settled(row["settled"]),
        )
    return None


def _listened_row(listened: Listened) -> Row:
    return {
        "id": listened.id,
        "track": listened.track,
        "title": listened.title,
        "at": listened.at,
        "prompt": listened.prompt,
        "moment": listened.moment.value,
        "quote_id": listened.quote_id,
        "colour": listened.colour.value if listened.colour else None,
        "picture_id": listened.picture_id,
        "brought_nothing": listened.nothing,
        "artist": listened.artist,
    }


def _listened(row: Row) -> Listened:
    return Listened(
        id=row["id"],
        track=row["track"],
        title=row["title"],
        at=row["at"],
        prompt=row["prompt"],
        moment=Moment(row["moment"]),
        quote_id=row["quote_id"],
        colour=Colour(row["colour"]) if row["colour"] else None,
        picture_id=row["picture_id"],
        nothing=row["brought_nothing"],
        artist=row["artist"],
    )
