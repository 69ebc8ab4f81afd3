from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from dreamdesk.domain.goals import Goal
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Workshop
from dreamdesk.ui.shared.people import and_list, doers, with_role
from dreamdesk.ui.shared.stairs import stair_rows

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ID = UUID(int=1)


def workshop(*names: str) -> Workshop:
    people = (Participant(UUID(int=i), Role.CONTACT, name) for i, name in enumerate(names, 2))
    citizen = Participant(ID, Role.CITIZEN, "Alma")
    return Workshop(ID, ID, 1, NOW, participants=(citizen, *people))


def test_somebody_is_called_by_the_first_name_unless_two_share_it() -> None:
    assert workshop("Jonas Prøve", "Mette Lund").called("Jonas Prøve") == "Jonas"
    assert workshop("Mette Prøve", "Mette Lund").called("Mette Lund") == "Mette Lund"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((), ""),
        (("Jeg",), "jeg"),
        (("Jeg", "Jonas Prøve"), "Jonas og jeg"),
        (("Jonas Prøve", "Jeg", "Mette Lund"), "Jonas, Mette og jeg"),
        (("Karen",), "Karen"),
    ],
)
def test_the_citizen_stands_last(names: tuple[str, ...], said: str) -> None:
    assert doers(names, workshop("Jonas Prøve", "Mette Lund")) == said


def test_a_list_of_one_needs_no_and() -> None:
    assert [and_list(words) for words in ([], ["a"], ["a", "b"])] == ["", "a", "a og b"]


def test_a_caller_is_told_with_the_role() -> None:
    meeting = workshop("Jonas Prøve")
    assert with_role(meeting.participants[1], meeting) == "Jonas (kontaktperson)"


def test_the_stairs_leave_out_what_has_no_words_yet() -> None:
    steps = (Step(UUID(int=7), "Ringe", ("Jeg",), date(2026, 11, 21)), Step(UUID(int=8), " "))
    goal = Goal(ID, ID, ID, NOW, steps=steps)
    (row,) = stair_rows(goal, workshop(), date(2026, 11, 20))
    assert (row.when, row.what, row.who) == ("I morgen", "Ringe", "Jeg")
    assert stair_rows(None, workshop(), date(2026, 11, 20)) == ()
