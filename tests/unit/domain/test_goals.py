from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from dreamdesk.domain.goals import Approval, Goal, SmartPart, nearest_at_heart
from dreamdesk.domain.staircase import Step

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ID = UUID(int=1)
EMPTY = Goal(ID, ID, ID, NOW)
WHOLE = replace(
    EMPTY,
    specific="Jeg spiser med",
    measurable="Et kryds",
    attractive="Selskab",
    realistic="Jonas går med",
    deadline=date(2026, 12, 4),
)


def test_an_empty_goal_lacks_all_five_parts_in_their_order() -> None:
    assert EMPTY.missing == tuple(SmartPart)
    assert not EMPTY.is_smart


@pytest.mark.parametrize(
    ("part", "nothing"),
    [
        (SmartPart.SPECIFIC, {"specific": ""}),
        (SmartPart.MEASURABLE, {"measurable": ""}),
        (SmartPart.ATTRACTIVE, {"attractive": ""}),
        (SmartPart.REALISTIC, {"realistic": ""}),
        (SmartPart.TIMEBOUND, {"deadline": None}),
    ],
)
def test_each_part_is_in_place_by_itself(part: SmartPart, nothing: dict[str, object]) -> None:
    assert WHOLE.is_smart
    assert replace(WHOLE, **nothing).missing == (part,)


def test_not_measuring_is_in_order() -> None:
    assert replace(WHOLE, measurable="", unmeasured=True).is_smart


def test_a_whole_goal_is_agreed_when_the_citizen_has_said_yes() -> None:
    assert not WHOLE.is_agreed
    assert WHOLE.answered(Approval.YES, NOW).is_agreed
    assert not WHOLE.answered(Approval.CHANGE, NOW).is_agreed
    assert not EMPTY.answered(Approval.YES, NOW).is_agreed


def test_words_wait_for_an_answer_once() -> None:
    assert not EMPTY.waits_for_answer
    assert WHOLE.waits_for_answer
    assert not WHOLE.answered(Approval.NOT_YET, NOW).waits_for_answer


def test_other_words_are_asked_about_anew_and_the_first_ones_stay() -> None:
    answered = WHOLE.answered(Approval.YES, NOW)
    assert answered.reworded(WHOLE.specific) == answered
    other = answered.reworded("Jeg spiser med tit")
    assert (other.approval, other.answered_at) == (Approval.NOT_ASKED, None)
    assert other.answered(Approval.YES, NOW).first_wording == "Jeg spiser med"


def test_the_goal_shown_alone_is_one_with_steps_that_the_citizen_wants() -> None:
    stepped = replace(EMPTY, id=UUID(int=2), steps=(Step(ID, "Ringe"),))
    wanted = WHOLE.answered(Approval.YES, NOW)
    both = replace(wanted, id=UUID(int=3), steps=stepped.steps)
    assert nearest_at_heart(()) is None
    assert nearest_at_heart((EMPTY, WHOLE)) == EMPTY
    assert nearest_at_heart((EMPTY, stepped)) == stepped
    assert nearest_at_heart((stepped, wanted)) == wanted
    assert nearest_at_heart((stepped, wanted, both)) == both
