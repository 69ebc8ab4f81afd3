from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from dreamdesk.domain.authority import Authority
from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import Preparation
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import compose, pdf
from dreamdesk.handleplan.document import Paper
from dreamdesk.handleplan.invitation import Host
from support.sample_papers import DENMARK, TODAY, drawn, library, words_in, workshop_of

AUTHORITY = Authority("Prøveby Kommune", "Voksenstøtten", "12 34 50 00", "dpo@proeveby.example")
HOST = Host(AUTHORITY, 6)


def letter(workshop: Workshop, host: Host = HOST) -> str:
    document = compose.invitation(workshop, library().introduction, host, TODAY, DENMARK)
    assert document.paper is Paper.INVITATION
    return words_in(document)


def test_it_tells_when_where_and_who() -> None:
    written = letter(workshop_of("Alma"))
    assert "Kære Alma" in written
    assert "Torsdag den 19. november 2026 kl. 10.00" in written
    assert "Biblioteket, det lille mødelokale" in written
    assert "Mette Mønster, din rådgiver\nJonas Prøve, din kontaktperson" in written


def test_it_tells_whom_to_ask() -> None:
    assert "Ring til Mette Mønster på 12 34 56 00" in letter(workshop_of("Alma"))


def test_without_a_number_one_is_not_asked_to_call() -> None:
    workshop = workshop_of("Alma")
    people = tuple(replace(person, phone="") for person in workshop.participants)
    alone = replace(workshop, participants=people)
    written = letter(alone, Host(Authority("Prøveby Kommune"), 6))
    assert "Ring til" not in written
    assert "Tal med Mette Mønster" in written
    assert "Ring til Mette Mønster på 12 34 50 00" in letter(alone)


def test_what_is_not_agreed_is_found_together() -> None:
    workshop = replace(workshop_of("Alma"), preparation=Preparation())
    assert "Vi aftaler tid og sted sammen." in letter(workshop)
    assert "Vi aftaler tid og sted sammen." not in letter(workshop_of("Alma"))


def test_a_network_person_comes_for_a_purpose() -> None:
    workshop = workshop_of("Alma")
    ida = Participant(workshop.id, Role.NETWORK, "Ida")
    preparation = replace(workshop.preparation, network_purpose="fortæller om sommeren")
    people = (*workshop.participants, ida)
    written = letter(replace(workshop, participants=people, preparation=preparation))
    assert "Ida, fra dit netværk – fortæller om sommeren" in written


def test_what_the_law_wants_told_is_told_with_the_municipalitys_name() -> None:
    assert "Prøveby Kommune er dataansvarlig." in letter(workshop_of("Alma"))
    assert "i højst 6 måneder" in letter(workshop_of("Alma"))


def test_without_a_name_the_municipality_is_the_municipality() -> None:
    assert "Kommunen er dataansvarlig." in letter(workshop_of("Alma"), Host(Authority(), 6))


def test_without_staff_it_is_the_municipality_that_invites() -> None:
    workshop = workshop_of("Alma")
    alone = replace(workshop, participants=workshop.participants[:1])
    assert "Mange hilsner fra Kommunen" in letter(alone, Host(Authority(), 6))
    assert "Mange hilsner fra Prøveby Kommune\n" in letter(alone)


def test_it_is_headed_by_the_municipality_and_its_department() -> None:
    assert "Prøveby Kommune · Voksenstøtten\nVil du med" in letter(workshop_of("Alma"))


def test_without_a_department_the_municipality_stands_alone() -> None:
    written = letter(workshop_of("Alma"), Host(Authority("Prøveby Kommune"), 6))
    assert "Prøveby Kommune\nVil du med" in written


@pytest.mark.parametrize(
    ("authority", "told"),
    [
        (Authority(), "ringe til kommunen og bede om databeskyttelsesrådgiveren. Vil du klage"),
        (Authority(phone="12 34 50 00"), "ringe til kommunen på 12 34 50 00 og bede om"),
        (AUTHORITY, "databeskyttelsesrådgiver her: dpo@proeveby.example. Vil du klage"),
    ],
    ids=["nothing is known", "the number", "the officer"],
)
def test_how_one_asks_about_data_is_told_as_far_as_it_is_known(
    authority: Authority, told: str
) -> None:
    assert told in letter(workshop_of("Alma"), Host(authority, 6))


def test_no_slot_is_left_unfilled() -> None:
    for preparation in (workshop_of("Alma").preparation, Preparation()):
        written = letter(replace(workshop_of("Alma"), preparation=preparation))
        assert "{" not in written[written.index("Vil du med") :]


def pages(workshop: Workshop) -> int:
    """Return how many pages the invitation takes, from a municipality with long names."""
    host = Host(Authority(*["Prøveby og Omegns Kommune " * 9] * 4), 6)
    document = compose.invitation(workshop, library().introduction, host, TODAY, DENMARK)
    return len(PdfReader(BytesIO(pdf.render(document, drawn))).pages)


def test_length_breaks_and_interpreter_stand_there_when_they_are_agreed() -> None:
    workshop = workshop_of("Alma")
    agreed = replace(
        workshop.preparation, minutes=90, breaks="Hver halve time", language="Tigrinya"
    )
    written = letter(replace(workshop, preparation=agreed))
    assert "Cirka 1½ time" in written
    assert "Hver halve time" in written
    assert "Der kommer en tolk til tigrinya." in written
    for lead in ("Det tager:", "Pauser:", "Tolk:"):
        assert lead in written
        assert lead not in letter(replace(workshop, preparation=Preparation()))


def test_who_leads_is_told_when_it_is_not_the_adviser() -> None:
    workshop = workshop_of("Alma")
    jonas = workshop.first(Role.CONTACT)
    assert jonas is not None
    agreed = replace(workshop.preparation, facilitator_id=jonas.id)
    written = letter(replace(workshop, preparation=agreed))
    assert "Jonas Prøve, din kontaktperson, fører samtalen" in written
    assert "fører samtalen" not in letter(workshop)


def test_what_is_hoped_for_and_left_alone_is_on_no_paper() -> None:
    workshop = workshop_of("Alma")
    agreed = replace(
        workshop.preparation, hopes="Håbets ord", leave_alone="Lad ligge", instead="I stedet"
    )
    written = letter(replace(workshop, preparation=agreed))
    for words in ("Håbets ord", "Lad ligge", "I stedet"):
        assert words not in written


EVERYBODY = (
    Role.NETWORK,
    Role.INTERPRETER,
    Role.GUARDIAN,
    Role.REPRESENTATIVE,
    Role.COMPANION,
)


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("Ida Eksempel", EVERYBODY),
        ("\N{SMILING FACE WITH OPEN MOUTH}", EVERYBODY),
        ("Nanna Marie " * 17, EVERYBODY[:3]),
        ("ליאורה " * 30, EVERYBODY[:3]),
    ],
    ids=["everybody", "emoji", "200 signs", "right to left"],
)
def test_it_is_one_page_with_all_that_can_be_agreed(name: str, there: tuple[Role, ...]) -> None:
    workshop = workshop_of("Alma")
    people = tuple(Participant(workshop.id, role, name) for role in there)
    agreed = replace(
        workshop.preparation,
        minutes=75,
        breaks="Når jeg siger til, " * 40,
        language=name,
        place=name,
        network_purpose="fortæller om sommeren " * 50,
    )
    full = replace(workshop, participants=(*workshop.participants, *people), preparation=agreed)
    assert pages(full) == 1
