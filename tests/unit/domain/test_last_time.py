from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from dreamdesk.domain.closing import Closing
from dreamdesk.domain.last_time import LastTime, last_time
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.workshop import Workshop

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CITIZEN, CONTACT = UUID(int=1), UUID(int=2)
EMPTY = Workshop(
    UUID(int=5), UUID(int=6), 1, NOW, participants=(Participant(CITIZEN, Role.CITIZEN, "Alma"),)
)


def saying(*sentences: str, by: UUID = CITIZEN) -> Workshop:
    quotes = (Quote(UUID(int=9), text, by, CONTACT, NOW) for text in sentences)
    return replace(EMPTY, quotes=tuple(quotes))


def test_it_is_the_citizens_latest_sentences() -> None:
    assert last_time([saying("Et", "To", "Tre")]).said == ("To", "Tre")
    assert last_time([saying("Et"), saying("Jeg så dig", by=CONTACT)]).said == ("Et",)


def test_it_comes_from_the_latest_meeting_in_which_something_was_said() -> None:
    assert last_time([saying("Først"), saying("Sidst"), EMPTY]).said == ("Sidst",)


def test_what_was_left_open_is_part_of_it() -> None:
    opened = replace(EMPTY, closing=Closing(left_open="Min bror"))
    assert last_time([opened]) == LastTime((), "Min bror")


def test_a_first_meeting_begins_with_nothing() -> None:
    assert not last_time([EMPTY])
    assert not last_time([])
