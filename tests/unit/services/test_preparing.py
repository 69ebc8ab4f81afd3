from datetime import UTC, datetime

from dreamdesk.domain.arrival import Colour
from dreamdesk.domain.people import Changes, Role, changes
from dreamdesk.domain.preparation import (
    NetworkWish,
    PairSaid,
    Preparation,
    Suits,
    WhoMakes,
    WhoseWish,
)
from dreamdesk.domain.workshop import Activity, Pair
from dreamdesk.services import courses, laying_cards, preparing
from dreamdesk.services.courses import NewPerson
from support.open_meeting import OpenMeeting


def test_each_thing_agreed_is_kept_and_leaves_the_others(open_meeting: OpenMeeting) -> None:
    jonas = open_meeting.person(Role.CONTACT)
    at = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    open_meeting.do(lambda m: preparing.talk_through(m, frozenset({"formaal", "planen"})))
    open_meeting.do(lambda m: preparing.answer_network(m, NetworkWish.YES))
    open_meeting.do(lambda m: preparing.purpose_of_network(m, "Min søster, som kender haven"))
    open_meeting.do(lambda m: preparing.choose_scribe(m, jonas.id))
    open_meeting.do(lambda m: preparing.may_come_up(m, ("Jeg kan blive vred",)))
    open_meeting.do(lambda m: preparing.leave_alone(m, "Skilsmissen"))
    open_meeting.do(lambda m: preparing.agree_place(m, "På biblioteket"))
    open_meeting.do(lambda m: preparing.agree_time(m, at))
    assert open_meeting.workshop.preparation == Preparation(
        themes=frozenset({"formaal", "planen"}),
        network=NetworkWish.YES,
        network_purpose="Min søster, som kender haven",
        scribe_id=jonas.id,
        may_come_up=("Jeg kan blive vred",),
        leave_alone="Skilsmissen",
        place="På biblioteket",
        meets_at=at,
    )


def test_an_agreed_time_can_be_taken_back(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: preparing.agree_time(m, datetime(2026, 12, 4, tzinfo=UTC)))
    open_meeting.do(lambda m: preparing.agree_time(m, None))
    assert open_meeting.workshop.preparation.meets_at is None


def test_somebody_can_be_invited_and_excused_again(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: preparing.invite(m, Role.NETWORK, "Ida", "11 22 33 44"))
    ida = open_meeting.person(Role.NETWORK)
    assert (ida.name, ida.phone) == ("Ida", "11 22 33 44")
    open_meeting.do(lambda m: preparing.excuse(m, ida.id))
    assert open_meeting.workshop.first(Role.NETWORK) is None


def test_the_citizen_cannot_be_excused_from_their_own_workshop(open_meeting: OpenMeeting) -> None:
    citizen = open_meeting.person(Role.CITIZEN)
    open_meeting.do(lambda m: preparing.excuse(m, citizen.id))
    assert open_meeting.person(Role.CITIZEN) == citizen


def test_when_the_one_who_writes_is_excused_the_adviser_writes(open_meeting: OpenMeeting) -> None:
    jonas = open_meeting.person(Role.CONTACT)
    open_meeting.do(lambda m: preparing.choose_scribe(m, jonas.id))
    assert open_meeting.workshop.scribe == jonas
    open_meeting.do(lambda m: preparing.excuse(m, jonas.id))
    assert open_meeting.workshop.scribe.role is Role.ADVISER


def test_the_invitation_was_given_the_first_time(open_meeting: OpenMeeting) -> None:
    first = open_meeting.clock.now()
    open_meeting.do(preparing.invited)
    open_meeting.clock.pass_by(days=1)
    open_meeting.do(preparing.invited)
    assert open_meeting.workshop.preparation.invited_at == first


def test_one_arrives_in_a_word_and_the_same_word_takes_it_back(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: preparing.arrive(m, "Træt"))
    open_meeting.do(lambda m: preparing.arrive(m, "Rolig"))
    assert open_meeting.workshop.arriving == "Rolig"
    open_meeting.do(lambda m: preparing.arrive(m, "Rolig"))
    assert open_meeting.workshop.arriving == ""


def test_what_was_made_with_another_pair_stays(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: laying_cards.lay(m, "langbord", 0.5, 0.5, 0))
    before = open_meeting.living
    open_meeting.do(lambda m: preparing.choose_pair(m, Pair(Activity.MUSIC, "empowerment")))
    assert open_meeting.workshop.pair == Pair(Activity.MUSIC, "empowerment")
    open_meeting.do(lambda m: preparing.choose_pair(m, Pair()))
    assert open_meeting.living == before


def test_another_pair_has_not_been_answered_yet(open_meeting: OpenMeeting) -> None:
    open_meeting.do(lambda m: preparing.answer_pair(m, PairSaid.ACCEPTED))
    open_meeting.do(lambda m: preparing.choose_pair(m, m.workshop.pair))
    assert open_meeting.workshop.preparation.pair_said is PairSaid.ACCEPTED
    open_meeting.do(lambda m: preparing.choose_pair(m, Pair(Activity.DRAWING, "narrativ")))
    assert open_meeting.workshop.preparation.pair_said is PairSaid.NOT_ASKED


def test_the_same_answer_again_takes_it_back(open_meeting: OpenMeeting) -> None:
    before = open_meeting.workshop
    for _ in range(2):
        open_meeting.do(lambda m: preparing.whose_wish(m, WhoseWish.STAFF))
        open_meeting.do(lambda m: preparing.judge_form(m, Suits.UNSURE))
        open_meeting.do(lambda m: preparing.expect(m, 75))
        open_meeting.do(lambda m: preparing.answer_pair(m, PairSaid.CHOSEN))
        open_meeting.do(lambda m: preparing.let_make(m, WhoMakes.TOGETHER))
        open_meeting.do(lambda m: preparing.arrive_in_colour(m, Colour.GREEN))
    assert open_meeting.workshop == before


def test_the_people_of_the_meeting_before_are_known(open_meeting: OpenMeeting) -> None:
    assert open_meeting.living.people_before == ()
    first = open_meeting.workshop
    with open_meeting.vault.begin() as work:
        again = courses.meet_again(work, open_meeting.clock, first.course_id)
        work.commit()
    second = OpenMeeting(open_meeting.vault, open_meeting.clock, again)
    assert second.living.people_before == first.participants
    ida = NewPerson(Role.CONTACT, "Ida")
    jonas = second.person(Role.CONTACT)
    second.do(lambda m: preparing.excuse(m, jonas.id))
    second.do(lambda m: preparing.invite(m, ida.role, ida.name))
    living = second.living
    found = changes(living.people_before, living.workshop.participants)
    assert found == Changes(new=("Ida",), missing=("Jonas Prøve",))
