from functools import partial
from uuid import UUID, uuid4

import pytest

from dreamdesk.domain.dreams import Dream, Side
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.quotes import Origin
from dreamdesk.services import dreaming, goal_setting, quoting
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting


def said(meeting: OpenMeeting, words: str, feeds: Feeds | None = None) -> UUID:
    heard = Heard(uuid4(), words, Origin(feeds=feeds))
    meeting.do(partial(quoting.hear, heard=heard))
    return heard.quote_id


def dreamt(meeting: OpenMeeting, words: str) -> Dream:
    quote_id = said(meeting, words)
    meeting.do(partial(dreaming.dream_from, quote_id=quote_id))
    dream = meeting.workshop.dream_of(quote_id)
    assert dream is not None
    return dream


def order(meeting: OpenMeeting) -> list[str]:
    workshop = meeting.workshop
    return [workshop.quote(dream.quote_id).text for dream in workshop.dreams]


def test_a_dream_locks_the_words_it_grew_from_and_one_is_at_it(open_meeting: OpenMeeting) -> None:
    dream = dreamt(open_meeting, "En stol")
    workshop = open_meeting.workshop
    assert workshop.quote(dream.quote_id).is_locked
    assert workshop.dream_at == dream


def test_one_quote_makes_one_dream(open_meeting: OpenMeeting) -> None:
    dream = dreamt(open_meeting, "En stol")
    open_meeting.do(partial(dreaming.dream_from, quote_id=dream.quote_id))
    assert open_meeting.workshop.dreams == (dream,)


def test_a_dream_can_be_made_of_words_said_just_now(open_meeting: OpenMeeting) -> None:
    open_meeting.do(partial(dreaming.dream_of, heard=Heard(uuid4(), "Ud at sejle ")))
    open_meeting.do(partial(dreaming.dream_of, heard=Heard(uuid4(), " ")))
    assert order(open_meeting) == ["Ud at sejle"]


def test_a_dream_that_was_put_away_comes_back_with_all_that_was_said(
    open_meeting: OpenMeeting,
) -> None:
    dream = dreamt(open_meeting, "En stol")
    open_meeting.do(partial(dreaming.motivate, dream_id=dream.id, motivation="Spiser alene"))
    whole = open_meeting.workshop.dream(dream.id)
    open_meeting.do(partial(dreaming.let_go, dream_id=dream.id))
    away = open_meeting.workshop
    assert (away.dreams, away.put_away, away.dream_at) == ((), (whole,), None)
    open_meeting.do(partial(dreaming.take_up_again, dream_id=dream.id))
    assert open_meeting.workshop.dreams == (whole,)
    assert open_meeting.workshop.put_away == ()


def test_its_words_bring_a_dream_back_too(open_meeting: OpenMeeting) -> None:
    dream = dreamt(open_meeting, "En stol")
    open_meeting.do(partial(dreaming.let_go, dream_id=dream.id))
    open_meeting.do(partial(dreaming.dream_from, quote_id=dream.quote_id))
    assert open_meeting.workshop.dreams == (dream,)


def test_taking_up_what_is_not_put_away_changes_nothing(open_meeting: OpenMeeting) -> None:
    dreamt(open_meeting, "En stol")
    before = open_meeting.workshop
    open_meeting.do(partial(dreaming.take_up_again, dream_id=uuid4()))
    assert open_meeting.workshop == before


def test_a_dream_that_is_put_away_takes_its_goals_with_it(open_meeting: OpenMeeting) -> None:
    dream, other = dreamt(open_meeting, "En stol"), dreamt(open_meeting, "Ud at sejle")
    open_meeting.do(partial(goal_setting.goal_for, dream_id=dream.id))
    open_meeting.do(partial(goal_setting.goal_for, dream_id=other.id))
    open_meeting.do(partial(dreaming.let_go, dream_id=dream.id))
    assert [goal.dream_id for goal in open_meeting.living.goals] == [other.id]


def test_the_citizen_decides_what_matters_most(open_meeting: OpenMeeting) -> None:
    for words in ("A", "B", "C"):
        last = dreamt(open_meeting, words)
    open_meeting.do(partial(dreaming.matters_more, dream_id=last.id, places=1))
    assert order(open_meeting) == ["A", "C", "B"]
    open_meeting.do(partial(dreaming.matters_more, dream_id=last.id, places=9))
    assert order(open_meeting) == ["C", "A", "B"]
    open_meeting.do(partial(dreaming.matters_more, dream_id=last.id, places=-1))
    assert order(open_meeting) == ["A", "C", "B"]


def test_another_wording_stands_beside_the_quote(open_meeting: OpenMeeting) -> None:
    dream = dreamt(open_meeting, "En stol")
    open_meeting.do(partial(dreaming.reword, dream_id=dream.id, wording="Et fællesskab"))
    workshop = open_meeting.workshop
    assert workshop.dream(dream.id).wording == "Et fællesskab"
    assert workshop.quote(dream.quote_id).text == "En stol"


@pytest.mark.parametrize("kind", ["resources", "barriers"])
def test_what_helps_and_hinders_can_be_changed_and_taken_away(
    open_meeting: OpenMeeting, kind: str
) -> None:
    service = dreaming.helped_by if kind == "resources" else dreaming.hindered_by
    dream, part_id = dreamt(open_meeting, "En stol"), uuid4()
    for text, side in (("Jo", Side.CITIZEN), ("Jonas", Side.US)):
        open_meeting.do(partial(service, dream_id=dream.id, text=text, side=side, part_id=part_id))
    (part,) = getattr(open_meeting.workshop.dream(dream.id), kind)
    assert (part.text, part.side) == ("Jonas", Side.US)
    open_meeting.do(partial(service, dream_id=dream.id, text=" ", side=Side.US, part_id=part_id))
    assert getattr(open_meeting.workshop.dream(dream.id), kind) == ()


def test_an_answer_is_written_to_the_dream_one_is_at_and_stays_a_quote(
    open_meeting: OpenMeeting,
) -> None:
    first = dreamt(open_meeting, "En stol")
    dreamt(open_meeting, "Ud at sejle")
    answer = said(open_meeting, "Jonas følger mig", Feeds.RESOURCE)
    open_meeting.do(partial(dreaming.dream_from, quote_id=first.quote_id))
    open_meeting.do(partial(dreaming.take_in, quote_id=answer))
    workshop = open_meeting.workshop
    assert [part.text for part in workshop.dream(first.id).resources] == ["Jonas følger mig"]
    assert workshop.quote(answer).text == "Jonas følger mig"


def test_without_a_dream_there_is_nothing_to_write_an_answer_to(open_meeting: OpenMeeting) -> None:
    answer = said(open_meeting, "Jonas følger mig", Feeds.RESOURCE)
    open_meeting.do(partial(dreaming.take_in, quote_id=answer))
    assert open_meeting.workshop.dreams == ()


def test_an_answer_can_be_written_to_another_dream_than_the_one_one_is_at(
    open_meeting: OpenMeeting,
) -> None:
    first, second = dreamt(open_meeting, "En stol"), dreamt(open_meeting, "Ud at sejle")
    answer = said(open_meeting, "Bussen kører sjældent", Feeds.BARRIER)
    open_meeting.do(partial(dreaming.take_in, quote_id=answer, dream_id=first.id))
    workshop = open_meeting.workshop
    assert [part.quote_id for part in workshop.dream(first.id).barriers] == [answer]
    assert workshop.dream(second.id).barriers == ()


def test_where_something_was_named_stays_when_its_words_are_changed(
    open_meeting: OpenMeeting,
) -> None:
    dream = dreamt(open_meeting, "En stol")
    answer = said(open_meeting, "Jonas", Feeds.RESOURCE)
    open_meeting.do(partial(dreaming.take_in, quote_id=answer))
    part_id = open_meeting.workshop.dream(dream.id).resources[0].id
    change = partial(
        dreaming.helped_by, dream_id=dream.id, text="Jonas og Ida", side=Side.US, part_id=part_id
    )
    open_meeting.do(change)
    (part,) = open_meeting.workshop.dream(dream.id).resources
    assert (part.text, part.side, part.quote_id) == ("Jonas og Ida", Side.US, answer)


def test_a_motivation_that_is_emptied_holds_no_answer_any_more(open_meeting: OpenMeeting) -> None:
    dream = dreamt(open_meeting, "En stol")
    answer = said(open_meeting, "Jeg spiser alene", Feeds.MOTIVATION)
    open_meeting.do(partial(dreaming.take_in, quote_id=answer))
    assert open_meeting.workshop.dream(dream.id).has_taken_in(answer)
    open_meeting.do(partial(dreaming.motivate, dream_id=dream.id, motivation=""))
    assert not open_meeting.workshop.dream(dream.id).has_taken_in(answer)
