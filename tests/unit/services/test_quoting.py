from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from dreamdesk.domain.people import Role
from dreamdesk.domain.pictures import Mood, PictureCard
from dreamdesk.domain.quotes import Origin
from dreamdesk.services import quoting
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting


def card(folder: Path, name: str = "bro") -> PictureCard:
    picture = folder / f"{name}.svg"
    picture.write_text("<svg/>", encoding="utf-8")
    return PictureCard(name, name.title(), f"En {name}.", Mood.OPEN, picture)


def test_a_sentence_grows_while_it_is_typed(open_meeting: OpenMeeting) -> None:
    heard = Heard(uuid4(), "En st", Origin(prompt="a", prompt_wording="Hvad?"))
    open_meeting.do(partial(quoting.hear, heard=heard))
    open_meeting.do(partial(quoting.hear, heard=replace(heard, text="En stol ")))
    quote = open_meeting.workshop.quote(heard.quote_id)
    assert (quote.text, quote.origin, quote.is_locked) == ("En stol", heard.origin, False)
    assert quote.said_by == open_meeting.workshop.citizen.id


def test_a_sentence_with_nothing_left_of_it_is_taken_away(open_meeting: OpenMeeting) -> None:
    heard = Heard(uuid4(), "En stol")
    open_meeting.do(partial(quoting.hear, heard=heard))
    open_meeting.do(partial(quoting.hear, heard=replace(heard, text=" ")))
    assert open_meeting.workshop.quotes == ()


def test_the_picture_is_kept_as_it_is_when_the_words_begin(
    open_meeting: OpenMeeting, tmp_path: Path
) -> None:
    heard = Heard(uuid4(), "En bro", card=card(tmp_path))
    open_meeting.do(partial(quoting.hear, heard=heard))
    open_meeting.do(partial(quoting.hear, heard=replace(heard, text="En bro over vand")))
    (kept,) = open_meeting.living.pictures
    assert (kept.card, kept.data, kept.media_type) == ("bro", b"<svg/>", "image/svg+xml")
    assert open_meeting.workshop.quote(heard.quote_id).origin.picture_id == kept.id


def test_words_are_kept_when_the_picture_is_gone(open_meeting: OpenMeeting, tmp_path: Path) -> None:
    gone = card(tmp_path)
    gone.picture.unlink()
    heard = Heard(uuid4(), "En bro", card=gone)
    open_meeting.do(partial(quoting.hear, heard=heard))
    assert open_meeting.workshop.quote(heard.quote_id).origin.picture_id is None


def test_what_the_contact_says_is_not_the_citizens(open_meeting: OpenMeeting) -> None:
    jonas = open_meeting.person(Role.CONTACT)
    heard = Heard(uuid4(), "Ordet stol", said_by=jonas.id)
    open_meeting.do(partial(quoting.hear, heard=heard))
    assert open_meeting.workshop.quote(heard.quote_id).said_by == jonas.id


def test_a_yes_locks_the_words_and_later_ones_do_not_count(open_meeting: OpenMeeting) -> None:
    heard = Heard(uuid4(), "En stol")
    open_meeting.do(partial(quoting.confirm_heard, heard=heard))
    open_meeting.do(partial(quoting.hear, heard=replace(heard, text="Noget andet")))
    quote = open_meeting.workshop.quote(heard.quote_id)
    assert (quote.text, quote.is_locked) == ("En stol", True)


def test_a_yes_to_nothing_is_nothing(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(quoting.confirm_heard, heard=Heard(uuid4(), "  ")))
    assert open_meeting.workshop.quotes == ()


def test_open_words_can_be_tied_to_another_picture_and_to_none(
    open_meeting: OpenMeeting, tmp_path: Path
) -> None:
    heard = Heard(uuid4(), "En bro", card=card(tmp_path))
    open_meeting.do(partial(quoting.hear, heard=heard))
    other = card(tmp_path, "rede")
    open_meeting.do(partial(quoting.belongs_to, quote_id=heard.quote_id, card=other))
    picture_id = open_meeting.workshop.quote(heard.quote_id).origin.picture_id
    kept = open_meeting.living.picture(picture_id)
    assert kept is not None
    assert kept.card == "rede"
    open_meeting.do(partial(quoting.belongs_to, quote_id=heard.quote_id, card=None))
    assert open_meeting.workshop.quote(heard.quote_id).origin.picture_id is None


def test_locked_words_stay_with_their_picture(open_meeting: OpenMeeting, tmp_path: Path) -> None:
    heard = Heard(uuid4(), "En bro", card=card(tmp_path))
    open_meeting.do(partial(quoting.confirm_heard, heard=heard))
    before = open_meeting.workshop
    open_meeting.do(partial(quoting.belongs_to, quote_id=heard.quote_id, card=None))
    assert open_meeting.workshop == before


def test_a_passing_remark_is_set_aside_instead_of_being_a_quote(open_meeting: OpenMeeting) -> None:
    heard = Heard(uuid4(), "Om torsdagen er det lettere")
    open_meeting.do(partial(quoting.hear, heard=heard))
    change = partial(quoting.set_aside, quote_id=heard.quote_id, text=heard.text, prompt="a")
    open_meeting.do(change)
    workshop = open_meeting.workshop
    assert workshop.quotes == ()
    assert [(r.text, r.prompt) for r in workshop.reminders] == [(heard.text, "a")]
    open_meeting.do(partial(quoting.let_go, reminder_id=workshop.reminders[0].id))
    assert open_meeting.workshop.reminders == ()
