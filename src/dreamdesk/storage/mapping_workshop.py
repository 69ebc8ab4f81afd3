"""Workshops as rows, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.closing import Closing, Matter, NextMeeting
from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.preparation import (
    NetworkWish,
    PairSaid,
    Preparation,
    Suits,
    WhoMakes,
    WhoseWish,
)
from dreamdesk.domain.workshop import Activity, Bookmark, Pace, Pair, Room, Workshop
from dreamdesk.storage import tables
from dreamdesk.storage.mapping_people import participant_of, participant_row
from dreamdesk.storage.mapping_quotes import (
    dream_of,
    dream_row,
    help_row,
    quote_of,
    quote_row,
    reminder_of,
    reminder_row,
)
from dreamdesk.storage.mapping_talk import (
    conversation_of,
    conversation_row,
    position_row,
    positions_of,
    witnessing_of,
    witnessing_row,
)
from dreamdesk.storage.rows import Row, Rows, Shape, in_order, keyed

WORKSHOP: Shape = (
    tables.workshop.c.id,
    tables.participant.c.workshop_id,
    tables.prompt_note.c.workshop_id,
    tables.quote.c.workshop_id,
    tables.reminder.c.workshop_id,
    tables.position_entry.c.workshop_id,
    tables.dream.c.workshop_id,
    tables.resource.c.workshop_id,
    tables.barrier.c.workshop_id,
)


def workshop_rows(workshop: Workshop, touched_at: datetime) -> Rows:
    """Return a workshop as rows."""

    def beside(rows: Iterable[Row]) -> list[Row]:
        of = workshop.id
        return [{**row, "workshop_id": of, "position": place} for place, row in enumerate(rows)]

    notes = workshop.conversation.notes.items()
    dreams = (*workshop.dreams, *workshop.put_away)
    kept = len(workshop.dreams)
    rows = {
        tables.workshop: [_row(workshop, touched_at)],
        tables.participant: beside(participant_row(person) for person in workshop.participants),
        tables.prompt_note: beside({"prompt": prompt, "note": note} for prompt, note in notes),
        tables.quote: beside(quote_row(quote) for quote in workshop.quotes),
        tables.reminder: beside(reminder_row(reminder) for reminder in workshop.reminders),
        tables.position_entry: beside(map(position_row, workshop.positions.entries)),
        tables.dream: beside(dream_row(dream, n >= kept) for n, dream in enumerate(dreams)),
        tables.resource: beside(help_row(d.id, aid) for d in dreams for aid in d.resources),
        tables.barrier: beside(help_row(d.id, bar) for d in dreams for bar in d.barriers),
    }
    return {table: keyed(table, found) for table, found in rows.items()}


def workshop_of(rows: Rows) -> Workshop | None:
    """Return the workshop in its rows, or None when there are none."""
    for row in rows[tables.workshop].values():
        notes = in_order(rows[tables.prompt_note])
        return Workshop(
            id=row["id"],
            course_id=row["course_id"],
            number=row["number"],
            created_at=row["created_at"],
            pair=Pair(Activity(row["activity"]), row["frame"]),
            pace=Pace(row["pace"]),
            bookmark=_bookmark(row),
            participants=tuple(map(participant_of, in_order(rows[tables.participant]))),
            preparation=_preparation(row),
            arriving=row["arriving"],
            arriving_colour=Colour(row["arriving_colour"]) if row["arriving_colour"] else None,
            arriving_picture_id=row["arriving_picture_id"],
            conversation=conversation_of(row, {note["prompt"]: note["note"] for note in notes}),
            quotes=tuple(map(quote_of, in_order(rows[tables.quote]))),
            reminders=tuple(map(reminder_of, in_order(rows[tables.reminder]))),
            dreams=_dreams(rows, put_away=False),
            put_away=_dreams(rows, put_away=True),
            closing=_closing(row),
            positions=positions_of(in_order(rows[tables.position_entry])),
            witnessing=witnessing_of(row),
        )
    return None


def _dreams(rows: Rows, put_away: bool) -> tuple[Dream, ...]:
    resources, barriers = in_order(rows[tables.resource]), in_order(rows[tables.barrier])
    dreams = in_order(rows[tables.dream])
    return tuple(dream_of(d, resources, barriers) for d in dreams if d["put_away"] is put_away)


def _row(workshop: Workshop, touched_at: datetime) -> Row:
    return {
        "id": workshop.id,
        "course_id": workshop.course_id,
        "number": workshop.number,
        "created_at": workshop.created_at,
        "touched_at": touched_at,
        "activity": workshop.pair.activity.value,
        "frame": workshop.pair.frame,
        "pace": workshop.pace.value,
        "arriving": workshop.arriving,
        "arriving_colour": workshop.arriving_colour.value if workshop.arriving_colour else "",
        "arriving_picture_id": workshop.arriving_picture_id,
        **_bookmark_row(workshop.bookmark),
        **_preparation_row(workshop.preparation),
        **conversation_row(workshop.conversation),
        **_closing_row(workshop.closing),
        **witnessing_row(workshop.witnessing),
    }


def _bookmark_row(bookmark: Bookmark) -> Row:
    return {
        "bookmark_room": bookmark.room.value,
        "bookmark_dream_id": bookmark.dream_id,
        "bookmark_goal_id": bookmark.goal_id,
        "bookmark_card": bookmark.card,
        "bookmark_sheet_id": bookmark.sheet_id,
        "bookmark_words": bookmark.words,
    }


def _bookmark(row: Row) -> Bookmark:
    return Bookmark(
        Room(row["bookmark_room"]),
        row["bookmark_dream_id"],
        row["bookmark_goal_id"],
        row["bookmark_card"],
        row["bookmark_sheet_id"],
        row["bookmark_words"],
    )


def _preparation_row(preparation: Preparation) -> Row:
    return {
        "prepared_themes": sorted(preparation.themes),
        "prepared_network": preparation.network.value,
        "prepared_network_purpose": preparation.network_purpose,
        "prepared_network_whose": preparation.network_whose.value,
        "prepared_network_again": preparation.network_again.value,
        "prepared_facilitator_id": preparation.facilitator_id,
        "prepared_scribe_id": preparation.scribe_id,
        "prepared_company_note": preparation.company_note,
        "prepared_language": preparation.language,
        "prepared_suits": preparation.suits.value,
        "prepared_instead": preparation.instead,
        "prepared_pair_said": preparation.pair_said.value,
        "prepared_maker": preparation.maker.value,
        "prepared_hopes": preparation.hopes,
        "prepared_may_come_up": list(preparation.may_come_up),
        "prepared_leave_alone": preparation.leave_alone,
        "prepared_place": preparation.place,
        "prepared_meets_at": preparation.meets_at,
        "prepared_minutes": preparation.minutes,
        "prepared_breaks": preparation.breaks,
        "prepared_invited_at": preparation.invited_at,
    }


def _preparation(row: Row) -> Preparation:
    return Preparation(
        themes=frozenset(row["prepared_themes"]),
        network=NetworkWish(row["prepared_network"]),
        network_purpose=row["prepared_network_purpose"],
        network_whose=WhoseWish(row["prepared_network_whose"]),
        network_again=NetworkWish(row["prepared_network_again"]),
        facilitator_id=row["prepared_facilitator_id"],
        scribe_id=row["prepared_scribe_id"],
        company_note=row["prepared_company_note"],
        language=row["prepared_language"],
        suits=Suits(row["prepared_suits"]),
        instead=row["prepared_instead"],
        pair_said=PairSaid(row["prepared_pair_said"]),
        maker=WhoMakes(row["prepared_maker"]),
        hopes=row["prepared_hopes"],
        may_come_up=tuple(row["prepared_may_come_up"]),
        leave_alone=row["prepared_leave_alone"],
        place=row["prepared_place"],
        meets_at=row["prepared_meets_at"],
        minutes=row["prepared_minutes"],
        breaks=row["prepared_breaks"],
        invited_at=row["prepared_invited_at"],
    )


def _closing_row(closing: Closing) -> Row:
    meeting = closing.next_meeting
    return {
        "closing_leaving": closing.leaving,
        "closing_good": closing.good,
        "closing_left_open": closing.left_open,
        "closing_nothing_open": closing.nothing_open,
        "closing_call_by": closing.call_by,
        "closing_call_when": closing.call_when,
        "closing_no_call": closing.no_call,
        "closing_next_at": meeting.at if meeting else None,
        "closing_next_place": meeting.place if meeting else "",
        "closing_read_on": closing.read_on,
        "closing_remarks": closing.remarks,
        "closing_plan_seen_on": closing.plan_seen_on,
        "closing_call_kept_at": closing.call_kept_at,
        "closing_open_seen_to_at": closing.open_seen_to_at,
        "closing_passed_over": sorted(closing.passed_over),
    }


def _closing(row: Row) -> Closing:
    at = row["closing_next_at"]
    return Closing(
        leaving=row["closing_leaving"],
        good=row["closing_good"],
        left_open=row["closing_left_open"],
        nothing_open=row["closing_nothing_open"],
        call_by=row["closing_call_by"],
        call_when=row["closing_call_when"],
        no_call=row["closing_no_call"],
        next_meeting=NextMeeting(at, row["closing_next_place"]) if at else None,
        read_on=row["closing_read_on"],
        remarks=row["closing_remarks"],
        plan_seen_on=row["closing_plan_seen_on"],
        call_kept_at=row["closing_call_kept_at"],
        open_seen_to_at=row["closing_open_seen_to_at"],
        passed_over=frozenset(map(Matter, row["closing_passed_over"])),
    )
