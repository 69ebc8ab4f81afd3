from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from dreamdesk.domain.dreams import Dream
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.frames import Asked
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import Preparation
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Activity, Bookmark, Pair, Room, Workshop, room_after

MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
ALMA = Participant(UUID(int=1), Role.CITIZEN, "Alma")
METTE = Participant(UUID(int=2), Role.ADVISER, "Mette")
JONAS = Participant(UUID(int=3), Role.CONTACT, "Jonas")
SEA = Quote(UUID(int=11), "Ud over vandet", ALMA.id, METTE.id, MORNING)
BENCH = Quote(UUID(int=12), "En bænk i solen", ALMA.id, METTE.id, MORNING)


def dream(number: int, quote: Quote, at: datetime = MORNING) -> Dream:
    return Dream(id=UUID(int=number), quote_id=quote.id, created_at=at)


def workshop() -> Workshop:
    return Workshop(
        id=UUID(int=100),
        course_id=UUID(int=101),
        number=1,
        created_at=MORNING,
        participants=(ALMA, METTE, JONAS),
        quotes=(SEA, BENCH),
    )


def test_every_room_but_the_last_leads_on() -> None:
    order = list(Room)
    assert [room_after(room) for room in order] == [*order[1:], None]


def test_the_activity_decides_what_stands_in_its_room_and_the_frame_in_the_conversation() -> None:
    pair = Pair(Activity.MUSIC, "empowerment")
    there = {
        room: replace(workshop(), pair=pair, bookmark=Bookmark(room)).stands_in for room in Room
    }
    assert there.pop(Room.ACTIVITY) == (Room.ACTIVITY, "music")
    assert there.pop(Room.CONVERSATION) == (Room.CONVERSATION, "empowerment")
    assert set(there.values()) == {(room, "") for room in there}


def test_the_adviser_writes_until_somebody_else_is_agreed_on() -> None:
    assert workshop().scribe == METTE
    agreed = replace(workshop(), preparation=Preparation(scribe_id=JONAS.id))
    assert agreed.scribe == JONAS


def test_when_the_one_who_was_to_write_is_not_there_the_adviser_writes() -> None:
    agreed = replace(workshop(), preparation=Preparation(scribe_id=JONAS.id))
    assert agreed.without_participant(JONAS.id).scribe == METTE


def test_without_staff_the_citizen_writes() -> None:
    alone = workshop().without_participant(METTE.id).without_participant(JONAS.id)
    assert alone.scribe == ALMA


def test_the_citizen_cannot_be_taken_out_of_their_own_workshop() -> None:
    assert workshop().without_participant(ALMA.id) == workshop()


def test_a_workshop_without_a_citizen_is_our_own_mistake() -> None:
    with pytest.raises(NotThere):
        _ = replace(workshop(), participants=(METTE,)).citizen


def test_a_quote_that_a_dream_grew_from_stays() -> None:
    dreamt = replace(workshop(), dreams=(dream(21, SEA),))
    assert dreamt.without_quote(SEA.id) == dreamt
    assert dreamt.without_quote(BENCH.id).quotes == (SEA,)


def test_a_quote_stays_for_a_dream_that_was_only_put_away() -> None:
    put_away = replace(workshop(), put_away=(dream(21, SEA),))
    assert put_away.without_quote(SEA.id) == put_away


def test_asking_for_what_is_not_there_is_our_own_mistake() -> None:
    with pytest.raises(NotThere):
        workshop().quote(UUID(int=99))
    with pytest.raises(NotThere):
        workshop().dream(UUID(int=99))
    assert workshop().dream_of(SEA.id) is None
    assert workshop().participant(None) is None


def test_one_is_at_the_dream_looked_at_last_else_at_the_newest() -> None:
    early, late = dream(21, SEA, MORNING), dream(22, BENCH, EVENING)
    dreamt = replace(workshop(), dreams=(late, early))
    assert workshop().dream_at is None
    assert dreamt.dream_at == late
    assert replace(dreamt, bookmark=Bookmark(dream_id=early.id)).dream_at == early


def test_any_of_the_staff_can_lead_and_the_other_listens() -> None:
    assert (workshop().facilitator, workshop().witness) == (METTE, JONAS)
    led = replace(workshop(), preparation=Preparation(facilitator_id=JONAS.id))
    assert (led.facilitator, led.witness) == (JONAS, METTE)
    assert led.answering(Asked.CONTACT) == METTE
    assert led.without_participant(JONAS.id).facilitator == METTE
    alone = led.without_participant(METTE.id)
    assert (alone.facilitator, alone.witness) == (JONAS, None)


def test_nobody_but_the_staff_leads() -> None:
    ida = Participant(UUID(int=4), Role.NETWORK, "Ida")
    agreed = replace(workshop(), preparation=Preparation(facilitator_id=ida.id))
    with_ida = replace(agreed, participants=(*agreed.participants, ida))
    assert with_ida.facilitator == METTE
    assert replace(with_ida, participants=(ALMA, ida)).facilitator == ALMA
