from datetime import date
from functools import partial
from uuid import UUID, uuid4

import pytest

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.staircase import Step
from dreamdesk.services import dreaming, goal_setting, quoting
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting

FRIDAY = date(2026, 12, 4)


@pytest.fixture
def dream_id(open_meeting: OpenMeeting) -> UUID:
    """A dream that matters for a reason."""
    heard = Heard(uuid4(), "En stol")
    open_meeting.do(partial(quoting.hear, heard=heard))
    open_meeting.do(partial(dreaming.dream_from, quote_id=heard.quote_id))
    dream = open_meeting.workshop.dreams[0]
    open_meeting.do(partial(dreaming.motivate, dream_id=dream.id, motivation="Så kommer jeg"))
    return dream.id


@pytest.fixture
def goal(open_meeting: OpenMeeting, dream_id: UUID) -> Goal:
    """A goal of that dream."""
    open_meeting.do(partial(goal_setting.goal_for, dream_id=dream_id))
    return open_meeting.living.goals[0]


def kept(meeting: OpenMeeting) -> Goal:
    (goal,) = meeting.living.goals
    return goal


def climb(meeting: OpenMeeting, goal: Goal, *texts: str) -> list[UUID]:
    ids = [uuid4() for _ in texts]
    for step_id, text in zip(ids, texts, strict=True):
        step = Step(step_id, text)
        meeting.do(partial(goal_setting.climb, goal_id=goal.id, step=step))
    return ids


def texts(meeting: OpenMeeting) -> list[str]:
    return [step.text for step in kept(meeting).steps]


def test_a_goal_takes_over_why_the_dream_matters_and_one_is_at_it(
    open_meeting: OpenMeeting, goal: Goal, dream_id: UUID
) -> None:
    assert (goal.dream_id, goal.attractive) == (dream_id, "Så kommer jeg")
    assert open_meeting.living.goal == goal


def test_the_five_parts_are_kept(open_meeting: OpenMeeting, goal: Goal) -> None:
    at = {"goal_id": goal.id}
    open_meeting.do(partial(goal_setting.specify, text="Jeg spiser med", **at))
    open_meeting.do(partial(goal_setting.measure, text="Et kryds", **at))
    open_meeting.do(partial(goal_setting.attract, text="Selskab", **at))
    open_meeting.do(partial(goal_setting.realise, text="Jonas går med", **at))
    open_meeting.do(partial(goal_setting.due, day=FRIDAY, **at))
    assert kept(open_meeting).is_smart
    assert kept(open_meeting).deadline == FRIDAY


def test_the_same_day_again_takes_the_deadline_back(open_meeting: OpenMeeting, goal: Goal) -> None:
    for _ in range(2):
        open_meeting.do(partial(goal_setting.due, goal_id=goal.id, day=FRIDAY))
    assert kept(open_meeting).deadline is None


def test_not_measuring_leaves_the_words_alone(open_meeting: OpenMeeting, goal: Goal) -> None:
    open_meeting.do(partial(goal_setting.measure, goal_id=goal.id, text="Et kryds"))
    open_meeting.do(partial(goal_setting.leave_unmeasured, goal_id=goal.id, unmeasured=True))
    assert (kept(open_meeting).measurable, kept(open_meeting).unmeasured) == ("Et kryds", True)


@pytest.mark.parametrize("own", ["", "Jonas går med."])
def test_a_ready_sentence_goes_in_and_out_again(
    own: str, open_meeting: OpenMeeting, goal: Goal
) -> None:
    open_meeting.do(partial(goal_setting.realise, goal_id=goal.id, text=own))
    ready = partial(goal_setting.realise_with, goal_id=goal.id, sentence="Det kan jeg.")
    open_meeting.do(ready)
    assert kept(open_meeting).realistic == f"{own} Det kan jeg.".strip()
    open_meeting.do(ready)
    assert kept(open_meeting).realistic == own


def test_a_step_is_worded_shared_and_planned_on_its_own(
    open_meeting: OpenMeeting, goal: Goal
) -> None:
    first, second = climb(open_meeting, goal, "Ringe", "")
    at = {"goal_id": goal.id, "step_id": second}
    open_meeting.do(partial(goal_setting.word_step, text="Se stedet", **at))
    for name in ("Jeg", "Jonas", "Jeg"):
        open_meeting.do(partial(goal_setting.share_step, name=name, **at))
    open_meeting.do(partial(goal_setting.plan_step, day=FRIDAY, **at))
    untouched, changed = kept(open_meeting).steps
    assert (untouched.id, untouched.text, untouched.who) == (first, "Ringe", ())
    assert (changed.text, changed.who, changed.day) == ("Se stedet", ("Jonas",), FRIDAY)
    open_meeting.do(partial(goal_setting.plan_step, day=FRIDAY, **at))
    assert kept(open_meeting).steps[1].day is None


def test_steps_change_places(open_meeting: OpenMeeting, goal: Goal) -> None:
    first, _, third = climb(open_meeting, goal, "a", "b", "c")
    move = partial(goal_setting.move_step, goal_id=goal.id)
    open_meeting.do(partial(move, step_id=first, places=1))
    assert texts(open_meeting) == ["b", "a", "c"]
    open_meeting.do(partial(move, step_id=third, places=-9))
    assert texts(open_meeting) == ["c", "b", "a"]


def test_a_step_that_was_taken_away_is_put_back_where_it_was(
    open_meeting: OpenMeeting, goal: Goal
) -> None:
    _, second, _ = climb(open_meeting, goal, "a", "b", "c")
    step = kept(open_meeting).steps[1]
    open_meeting.do(partial(goal_setting.take_step_away, goal_id=goal.id, step_id=second))
    assert texts(open_meeting) == ["a", "c"]
    open_meeting.do(partial(goal_setting.put_step_back, goal_id=goal.id, step=step, place=1))
    assert texts(open_meeting) == ["a", "b", "c"]


def test_a_dropped_goal_comes_back_where_it_stood(
    open_meeting: OpenMeeting, goal: Goal, dream_id: UUID
) -> None:
    open_meeting.clock.pass_by(minutes=5)
    open_meeting.do(partial(goal_setting.goal_for, dream_id=dream_id))
    open_meeting.do(partial(goal_setting.drop, goal_id=goal.id))
    assert goal not in open_meeting.living.goals
    known = open_meeting.do(partial(goal_setting.bring_back, goal=goal))
    assert next(iter(known.goals)).id == goal.id
    assert known.goals == open_meeting.living.goals
    assert known.goal == goal


def test_without_a_bookmark_one_is_at_the_first_goal(
    open_meeting: OpenMeeting, goal: Goal, dream_id: UUID
) -> None:
    open_meeting.clock.pass_by(minutes=5)
    open_meeting.do(partial(goal_setting.goal_for, dream_id=dream_id))
    newest = open_meeting.living.goal
    assert newest is not None
    open_meeting.do(partial(goal_setting.drop, goal_id=newest.id))
    assert open_meeting.living.goal == goal


def test_the_citizens_answer_is_kept_with_its_time(open_meeting: OpenMeeting, goal: Goal) -> None:
    open_meeting.do(partial(goal_setting.specify, goal_id=goal.id, text="Jeg spiser med"))
    open_meeting.do(partial(goal_setting.answer, goal_id=goal.id, approval=Approval.YES))
    assert kept(open_meeting).approval is Approval.YES
    assert kept(open_meeting).answered_at == open_meeting.clock.now()


def test_the_authoritys_fields_are_kept_beside(open_meeting: OpenMeeting, goal: Goal) -> None:
    at = {"goal_id": goal.id}
    open_meeting.do(partial(goal_setting.word_for_authority, text="a", **at))
    open_meeting.do(partial(goal_setting.order, text="b", **at))
    open_meeting.do(partial(goal_setting.wish_support, text="c", **at))
    found = kept(open_meeting)
    assert (found.authority_wording, found.order, found.wished_support) == ("a", "b", "c")


def test_what_is_not_there_cannot_be_changed(open_meeting: OpenMeeting, goal: Goal) -> None:
    with pytest.raises(NotThere):
        open_meeting.do(partial(goal_setting.specify, goal_id=uuid4(), text="Jeg"))
    nowhere = partial(goal_setting.word_step, goal_id=goal.id, step_id=uuid4(), text="Jeg")
    with pytest.raises(NotThere):
        open_meeting.do(nowhere)


def test_a_goal_that_is_still_untouched_is_gone_to_instead_of_making_another(
    open_meeting: OpenMeeting, goal: Goal, dream_id: UUID
) -> None:
    open_meeting.do(partial(goal_setting.begin_goal, dream_id=dream_id))
    assert kept(open_meeting) == goal
    open_meeting.do(partial(goal_setting.specify, goal_id=goal.id, text="Jeg spiser med"))
    open_meeting.do(partial(goal_setting.begin_goal, dream_id=dream_id))
    assert len(open_meeting.living.goals) == 2


def test_the_next_step_waits_until_the_top_one_has_words(
    open_meeting: OpenMeeting, goal: Goal
) -> None:
    for text in ("Ringe", "", "Spise med"):
        step = Step(uuid4(), text)
        open_meeting.do(partial(goal_setting.add_step, goal_id=goal.id, step=step))
    assert texts(open_meeting) == ["Ringe", ""]
