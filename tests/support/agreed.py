"""A workshop that has come as far as dreams and goals, for the screens that follow."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from dreamdesk.domain.goals import Goal
from dreamdesk.domain.staircase import Step
from dreamdesk.services import dreaming, goal_setting, quoting
from dreamdesk.services.quoting import Heard
from support.workshop_in_progress import WorkshopInProgress

STOOL = "En stol, nogen har holdt fri"
BECAUSE = "Så kommer jeg også."


def dreamt(workshop: WorkshopInProgress, words: str = STOOL, because: str = BECAUSE) -> UUID:
    """Let a dream grow from words about a picture; returns its id."""
    session = workshop.session
    card = workshop.desk.means.library.card("langbord")
    heard = Heard(session.new_id(), words, card=card)
    session.do(partial(quoting.hear, heard=heard))
    session.do(partial(dreaming.dream_from, quote_id=heard.quote_id))
    workshop.settled()
    dream = workshop.living.workshop.dream_of(heard.quote_id)
    assert dream is not None
    session.do(partial(dreaming.motivate, dream_id=dream.id, motivation=because))
    workshop.settled()
    return dream.id


def with_goal(
    workshop: WorkshopInProgress, words: str = "Jeg spiser med", steps: tuple[str, ...] = ()
) -> Goal:
    """Make a goal of the first dream, with steps that are the citizen's, a day apart."""
    session = workshop.session
    dreams = workshop.living.workshop.dreams
    dream_id = dreams[0].id if dreams else dreamt(workshop)
    session.do(partial(goal_setting.goal_for, dream_id=dream_id))
    workshop.settled()
    goal_id = workshop.living.goals[-1].id
    if words:
        session.do(partial(goal_setting.specify, goal_id=goal_id, text=words))
    for place, text in enumerate(steps, start=1):
        step = Step(session.new_id(), text, day=session.today + timedelta(days=place))
        session.do(partial(goal_setting.climb, goal_id=goal_id, step=step))
    workshop.settled()
    return workshop.living.goals[-1]
