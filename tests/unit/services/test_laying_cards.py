from pathlib import Path
from uuid import uuid4

import pytest

from dreamdesk.domain.card_places import kept_inside
from dreamdesk.domain.pictures import Mood, PictureCard
from dreamdesk.domain.quotes import Origin
from dreamdesk.services import laying_cards, quoting, rooms
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting


@pytest.fixture
def bridge(tmp_path: Path) -> PictureCard:
    """A card whose picture lies in a file."""
    file = tmp_path / "bro.svg"
    file.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>")
    return PictureCard("bro", "Broen", "En bro over en å.", Mood.OPEN, file)


def test_a_card_laid_is_the_one_one_is_at(open_meeting: OpenMeeting) -> None:
    living = open_meeting.do(lambda m: laying_cards.lay(m, "bro", 0.4, 0.5, 3))
    laid = open_meeting.living.table.laid("bro")
    assert laid is not None
    assert (laid.x, laid.y, laid.angle) == (0.4, 0.5, 3)
    assert laying_cards.card_at(living) == "bro"


def test_a_card_let_go_of_at_the_edge_lies_wholly_on_the_table(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: laying_cards.lay(m, "bro", 1.0, 0.0))
    laid = open_meeting.living.table.laid("bro")
    assert laid is not None
    assert (laid.x, laid.y) == kept_inside(1.0, 0.0, laid.angle)


def test_a_card_that_was_tapped_finds_room_and_lies_a_little_askew(
    open_meeting: OpenMeeting,
) -> None:
    for card in ("bro", "dør"):
        open_meeting.do(lambda m, card=card: laying_cards.lay_next(m, card))
    one, other = open_meeting.living.table.cards
    assert one.x != other.x
    assert one.angle != 0
    assert one.angle != other.angle


def test_tapping_a_card_twice_lays_it_once(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: laying_cards.lay_next(m, "bro"))
    open_meeting.do(lambda m: laying_cards.lay_next(m, "bro"))
    assert len(open_meeting.living.table.changes) == 1


def test_a_card_can_be_turned_and_put_back_and_both_be_taken_back(
    open_meeting: OpenMeeting,
) -> None:
    open_meeting.do(lambda m: laying_cards.lay(m, "bro", 0.4, 0.5))
    open_meeting.do(lambda m: laying_cards.turn(m, "bro"))
    open_meeting.do(lambda m: laying_cards.put_back(m, "bro"))
    assert open_meeting.living.table.cards == ()
    open_meeting.do(laying_cards.undo)
    laid = open_meeting.living.table.laid("bro")
    assert laid is not None
    assert not laid.face_up
    open_meeting.do(laying_cards.redo)
    assert open_meeting.living.table.cards == ()


def test_two_hands_that_put_the_same_card_back_do_no_harm(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: laying_cards.lay(m, "bro", 0.4, 0.5))
    open_meeting.do(lambda m: laying_cards.put_back(m, "bro"))
    open_meeting.do(lambda m: laying_cards.put_back(m, "bro"))
    open_meeting.do(lambda m: laying_cards.turn(m, "bro"))
    assert len(open_meeting.living.table.changes) == 2


def test_one_is_at_the_top_card_when_the_one_looked_at_has_been_put_back(
    open_meeting: OpenMeeting,
) -> None:
    assert laying_cards.card_at(open_meeting.living) == ""
    for card in ("bro", "dør", "rede"):
        open_meeting.do(lambda m, card=card: laying_cards.lay_next(m, card))
    open_meeting.do(lambda m: rooms.look_at_card(m, "bro"))
    assert laying_cards.card_at(open_meeting.living) == "bro"
    open_meeting.do(lambda m: laying_cards.put_back(m, "bro"))
    assert laying_cards.card_at(open_meeting.living) == "rede"


def test_the_sentence_about_a_card_is_found_by_the_card(
    open_meeting: OpenMeeting, bridge: PictureCard
) -> None:
    quote_id = uuid4()
    open_meeting.do(lambda m: quoting.hear(m, Heard(quote_id, "Ud over vandet", card=bridge)))
    said = laying_cards.said_about(open_meeting.living, "bro")
    assert said is not None
    assert (said.id, said.text) == (quote_id, "Ud over vandet")
    assert laying_cards.said_about(open_meeting.living, "dør") is None


def test_an_answer_to_a_question_is_not_the_sentence_about_the_card(
    open_meeting: OpenMeeting, bridge: PictureCard
) -> None:
    asked = Origin(prompt="billedet", prompt_wording="Hvad viser billedet?")
    heard = Heard(uuid4(), "Det er sommer", asked, bridge)
    open_meeting.do(lambda m: quoting.hear(m, heard))
    assert laying_cards.said_about(open_meeting.living, "bro") is None
