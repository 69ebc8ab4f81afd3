from dataclasses import replace
from uuid import uuid4

from dreamdesk.domain.people import Role
from dreamdesk.domain.staircase import Step
from dreamdesk.handleplan.material import and_list, staff, tied_number, who_does
from support.sample_papers import material_for


def test_the_citizen_is_named_last_among_the_doers() -> None:
    step = Step(uuid4(), "Ringe", who=("Jeg", "Jonas", "Ida"))
    workshop = material_for("Alma").workshop
    assert who_does(step, workshop, "Alma") == "Jonas, Ida og Alma"
    assert who_does(replace(step, who=("Jeg",)), workshop, "jeg") == "jeg"
    assert who_does(replace(step, who=()), workshop, "jeg") == ""


def test_names_are_listed_as_one_says_them() -> None:
    assert and_list([]) == ""
    assert and_list(["Ida"]) == "Ida"
    assert and_list(["Ida", "Bo", "Per"]) == "Ida, Bo og Per"


def test_the_contact_person_is_called_first() -> None:
    people = staff(material_for("Alma").workshop)
    assert [person.role for person in people] == [Role.CONTACT, Role.ADVISER]


def test_a_number_stays_on_one_line() -> None:
    assert " " not in tied_number("12 34 56 78")


def test_a_dream_that_was_put_away_is_on_no_paper() -> None:
    material = material_for("Alma")
    kept, away = material.workshop.dreams
    workshop = replace(material.workshop, dreams=(kept,), put_away=(away,))
    material = replace(material, workshop=workshop)
    assert [goal.dream_id for goal in material.agreed] == [kept.id]
    assert [trail.dream for trail in material.dreamt] == [kept]
    assert away.quote_id not in {trail.quote.id for trail in material.said}


def test_a_goal_whose_dream_is_gone_is_still_agreed() -> None:
    material = material_for("Alma")
    workshop = replace(material.workshop, dreams=material.workshop.dreams[1:])
    goals = replace(material, workshop=workshop).agreed
    assert [goal.specific[:9] for goal in goals] == ["Jeg bager", "Jeg spise"]


def test_goals_stand_in_the_order_of_the_citizens_dreams() -> None:
    material = material_for("Alma")
    turned = replace(material.workshop, dreams=tuple(reversed(material.workshop.dreams)))
    goals = replace(material, workshop=turned).agreed
    assert goals == tuple(reversed(material.agreed))


def test_words_that_are_not_confirmed_or_not_the_citizens_stay_in_the_room() -> None:
    material = material_for("Alma")
    name, mackerels, *rest = (trail.quote for trail in material.said)
    jonas = material.workshop.participants[2]
    quotes = tuple(
        {
            name.id: replace(name, confirmed_at=None),
            mackerels.id: replace(mackerels, said_by=jonas.id),
        }.get(quote.id, quote)
        for quote in material.workshop.quotes
    )
    material = replace(material, workshop=replace(material.workshop, quotes=quotes))
    assert [trail.quote for trail in material.said] == rest
