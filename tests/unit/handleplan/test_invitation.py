from dataclasses import replace

from dreamdesk.domain.people import Participant, Role
from dreamdesk.domain.preparation import Preparation
from dreamdesk.domain.workshop import Workshop
from dreamdesk.handleplan import compose
from dreamdesk.handleplan.document import Paper
from dreamdesk.handleplan.invitation import Host
from support.sample_papers import DENMARK, TODAY, library, words_in, workshop_of

HOST = Host("Prøveby Kommune", 6)


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
    written = letter(replace(workshop, participants=people))
    assert "Ring til" not in written
    assert "Tal med Mette Mønster" in written


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
    assert "Kommunen er dataansvarlig." in letter(workshop_of("Alma"), Host("", 6))


def test_without_staff_it_is_the_municipality_that_invites() -> None:
    workshop = workshop_of("Alma")
    alone = replace(workshop, participants=workshop.participants[:1])
    assert "Mange hilsner fra Kommunen" in letter(alone)


def test_no_slot_is_left_unfilled() -> None:
    for preparation in (workshop_of("Alma").preparation, Preparation()):
        written = letter(replace(workshop_of("Alma"), preparation=preparation))
        assert "{" not in written[written.index("Vil du med") :]
