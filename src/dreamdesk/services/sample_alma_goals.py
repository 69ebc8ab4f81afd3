"""Alma's two goals, small enough to be reached before anybody loses heart."""

from __future__ import annotations

from datetime import datetime, timedelta

from dreamdesk.domain.goals import Approval, Goal
from dreamdesk.domain.staircase import Step
from dreamdesk.domain.workshop import Workshop
from dreamdesk.services.sample_room import SUNDAY, THURSDAY, SampleRoom

_ME, _JONAS = "Jeg", "Jonas Prøve"


def table_goal(room: SampleRoom, workshop: Workshop, met: datetime) -> Goal:
    """Return the goal that grew from the empty chair."""
    first_meal = room.next(THURSDAY, after=9)
    fourth_meal = first_meal + timedelta(weeks=3)
    both = (_ME, _JONAS)
    goal = Goal(
        id=room.new_id(),
        workshop_id=workshop.id,
        dream_id=workshop.dreams[0].id,
        created_at=met + timedelta(minutes=65),
        specific="Jeg spiser med i Fælleskøkkenet fire torsdage i træk.",
        measurable="Jeg sætter et kryds i kalenderen, hver gang jeg har spist med. Nu er der nul.",
        attractive="Så er der et sted, hvor de lægger mærke til det, hvis jeg ikke kommer.",
        realistic="Jeg kommer en halv time før de andre. Jonas går med de to første gange. Bliver"
        " det for meget, går jeg en tur om huset og kommer ind igen. Jeg tror på det, 8 ud af 10.",
        deadline=fourth_meal,
        steps=(
            Step(room.new_id(), "Ringe og høre, hvornår der er stille", both, room.workday(2)),
            Step(room.new_id(), "Se stedet, mens der er lukket", both, room.workday(6)),
            Step(
                room.new_id(), "Spise med første gang", both, first_meal, "Jonas bliver ved døren"
            ),
            Step(room.new_id(), "Spise med for fjerde gang", (_ME,), fourth_meal),
        ),
        authority_wording="Alma deltager i fællesspisning én gang om ugen i fire uger og får et"
        " fast måltid sammen med andre.",
        order="Kontaktpersonen følger med de to første gange og trækker sig derefter gradvist.",
        wished_support="Følgeskab hjem fra fællesspisning, mens det er mørkt.",
    )
    return goal.answered(Approval.YES, met + timedelta(minutes=80))


def bread_goal(room: SampleRoom, workshop: Workshop, met: datetime) -> Goal:
    """Return the goal that grew from the boat; its first wording was larger."""
    first_bread = room.next(SUNDAY, after=6)
    goal = Goal(
        id=room.new_id(),
        workshop_id=workshop.id,
        dream_id=workshop.dreams[1].id,
        created_at=met + timedelta(minutes=74),
        specific="Jeg bager to rugbrød tre søndage i træk og giver Karen det ene.",
        measurable="Karen har fået tre brød. Indtil nu har hun fået nul.",
        attractive="Det er, når jeg har dej på fingrene, at der bliver stille i hovedet.",
        realistic="Jeg har forme og ovn. Jeg mangler surdej, og den kan jeg hente sammen med"
        " Jonas. Er jeg for træt, bager jeg kun ét. Jeg tror på det, 9 ud af 10.",
        deadline=first_bread + timedelta(weeks=2),
        steps=(
            Step(room.new_id(), "Spørge Karen, om hun vil have et brød", (_ME,), room.workday(1)),
            Step(room.new_id(), "Hente surdej og mel", (_ME, _JONAS), room.workday(3)),
            Step(room.new_id(), "Bage første gang", (_ME,), first_bread),
        ),
        first_wording="Jeg bager brød til hele opgangen.",
        authority_wording="Alma har en fast, selvvalgt aktivitet hver søndag, som også giver"
        " kontakt til en nabo.",
        order="Kontaktpersonen hjælper med at skaffe surdej og mel den første gang.",
    )
    return goal.answered(Approval.YES, met + timedelta(minutes=80))
