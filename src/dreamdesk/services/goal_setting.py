"""Mål: five parts, a staircase of steps, and the citizen's own answer to the words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.identified import found, moved, put, without
from dreamdesk.domain.quotes import Quote
from dreamdesk.domain.staircase import Step
from dreamdesk.services.meeting import Meeting
from dreamdesk.services.rooms import look_at_goal


def goal_for(meeting: Meeting, dream_id: UUID) -> None:
    """Make a goal of a dream; why it matters is carried over as what makes it attractive."""
    goal = _new(meeting, dream_id)
    meeting.keep_goal(goal)
    look_at_goal(meeting, goal.id)


def begin_goal(meeting: Meeting, dream_id: UUID) -> None:
    """Make a goal of a dream, or go to one that is still untouched: a double tap makes one."""
    new = _new(meeting, dream_id)
    begun = (g for g in meeting.goals if replace(new, id=g.id, created_at=g.created_at) == g)
    untouched = next(begun, None)
    if untouched is None:
        goal_for(meeting, dream_id)
    else:
        look_at_goal(meeting, untouched.id)


def bring_back(meeting: Meeting, goal: Goal) -> None:
    """Take up a goal again that was dropped a moment ago."""
    meeting.keep_goal(goal)
    look_at_goal(meeting, goal.id)


def drop(meeting: Meeting, goal_id: UUID) -> None:
    """Drop a goal; its dream stays."""
    meeting.drop_goal(goal_id)
    if meeting.workshop.bookmark.goal_id == goal_id:
        look_at_goal(meeting, None)


def specify(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep what the goal is, in jeg-form."""
    meeting.keep_goal(_goal(meeting, goal_id).reworded(text))


def measure(meeting: Meeting, goal_id: UUID, text: str, unmeasured: bool = False) -> None:
    """Keep how one sees that it has been reached, or that it is not to be measured."""
    goal = _goal(meeting, goal_id)
    meeting.keep_goal(replace(goal, measurable=text, unmeasured=unmeasured))


def leave_unmeasured(meeting: Meeting, goal_id: UUID, unmeasured: bool) -> None:
    """Keep "ikke målbart - og det er i orden", or take it back; the words stay as they are."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), unmeasured=unmeasured))


def attract(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep why it is worth the effort."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), attractive=text))


def realise(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep what must be in place."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), realistic=text))


def realise_with(meeting: Meeting, goal_id: UUID, sentence: str) -> None:
    """Put a ready sentence to what must be in place; the same sentence again takes it out."""
    goal = _goal(meeting, goal_id)
    without = goal.realistic.replace(f" {sentence}", "").replace(sentence, "").strip()
    added = f"{goal.realistic.strip()} {sentence}".strip()
    meeting.keep_goal(replace(goal, realistic=without if sentence in goal.realistic else added))


def due(meeting: Meeting, goal_id: UUID, day: date | None) -> None:
    """Keep by when; the same day again takes it back."""
    goal = _goal(meeting, goal_id)
    meeting.keep_goal(replace(goal, deadline=None if goal.deadline == day else day))


def word_for_authority(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep the authority's wording, which stands beside the citizen's."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), authority_wording=text))


def order(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep what the authority asks the provider to do (bestilling)."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), order=text))


def wish_support(meeting: Meeting, goal_id: UUID, text: str) -> None:
    """Keep the support that the citizen wishes; it is not granted by being written."""
    meeting.keep_goal(replace(_goal(meeting, goal_id), wished_support=text))


def answer(meeting: Meeting, goal_id: UUID, approval: Approval) -> None:
    """Keep the citizen's answer to the words."""
    meeting.keep_goal(_goal(meeting, goal_id).answered(approval, meeting.now))


def add_step(meeting: Meeting, goal_id: UUID, step: Step) -> None:
    """Add a step at the top of the stairs; the one there waits for its words before the next."""
    steps = _goal(meeting, goal_id).steps
    if not steps or steps[-1].text.strip():
        climb(meeting, goal_id, step)


def step_from(meeting: Meeting, goal_id: UUID, quote_id: UUID, who: tuple[str, ...]) -> None:
    """Make a step of an answer; one answer makes one step.

    It comes at the top of the stairs; one that was drawn on a step below one that is drawn higher.
    """
    quote = meeting.workshop.quote(quote_id)
    if not any(step.quote_id == quote_id for goal in meeting.goals for step in goal.steps):
        step = Step(meeting.new_id(), quote.text, who, quote_id=quote_id)
        goal = _goal(meeting, goal_id)
        steps = (*goal.steps[: _place_of(meeting, goal, quote)], step)
        meeting.keep_goal(replace(goal, steps=(*steps, *goal.steps[len(steps) - 1 :])))


def climb(meeting: Meeting, goal_id: UUID, step: Step) -> None:
    """Keep a new step, at the top of the stairs, or a changed one where it is."""
    goal = _goal(meeting, goal_id)
    meeting.keep_goal(replace(goal, steps=put(goal.steps, step)))


def word_step(meeting: Meeting, goal_id: UUID, step_id: UUID, text: str) -> None:
    """Keep what is done on a step."""
    climb(meeting, goal_id, replace(_step(meeting, goal_id, step_id), text=text))


def share_step(meeting: Meeting, goal_id: UUID, step_id: UUID, name: str) -> None:
    """Let somebody take part in a step, or no longer, when they did."""
    step = _step(meeting, goal_id, step_id)
    without = tuple(who for who in step.who if who != name)
    climb(meeting, goal_id, replace(step, who=without if name in step.who else (*step.who, name)))


def plan_step(meeting: Meeting, goal_id: UUID, step_id: UUID, day: date | None) -> None:
    """Keep when a step is taken; the same day again takes it back."""
    step = _step(meeting, goal_id, step_id)
    climb(meeting, goal_id, replace(step, day=None if step.day == day else day))


def take_step_away(meeting: Meeting, goal_id: UUID, step_id: UUID) -> None:
    """Take a step away."""
    goal = _goal(meeting, goal_id)
    meeting.keep_goal(replace(goal, steps=without(goal.steps, step_id)))


def put_step_back(meeting: Meeting, goal_id: UUID, step: Step, place: int) -> None:
    """Put a step that was taken away a moment ago back where it was."""
    goal = _goal(meeting, goal_id)
    steps = (*goal.steps[:place], step, *goal.steps[place:])
    meeting.keep_goal(replace(goal, steps=steps))


def move_step(meeting: Meeting, goal_id: UUID, step_id: UUID, places: int) -> None:
    """Move a step up (positive) or down the stairs."""
    goal = _goal(meeting, goal_id)
    meeting.keep_goal(replace(goal, steps=moved(goal.steps, step_id, places)))


def _new(meeting: Meeting, dream_id: UUID) -> Goal:
    because = meeting.workshop.dream(dream_id).motivation
    return Goal(meeting.new_id(), meeting.workshop_id, dream_id, meeting.now, attractive=because)


def _place_of(meeting: Meeting, goal: Goal, quote: Quote) -> int:
    drawn = quote.origin.spot.step if quote.origin.spot else 0
    for place, step in enumerate(goal.steps):
        known = found(meeting.workshop.quotes, step.quote_id)
        higher = known.origin.spot.step if known and known.origin.spot else 0
        if 0 < drawn < higher:
            return place
    return len(goal.steps)


def _goal(meeting: Meeting, goal_id: UUID) -> Goal:
    goal = found(meeting.goals, goal_id)
    if goal is None:
        raise NotThere(str(goal_id))
    return goal


def _step(meeting: Meeting, goal_id: UUID, step_id: UUID) -> Step:
    step = found(_goal(meeting, goal_id).steps, step_id)
    if step is None:
        raise NotThere(str(step_id))
    return step
