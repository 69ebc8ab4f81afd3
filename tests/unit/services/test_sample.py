from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.errors import NotThere
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.goals import Approval
from dreamdesk.domain.in_place import rooms_in_place
from dreamdesk.domain.people import Role
from dreamdesk.domain.positions import Position
from dreamdesk.domain.workshop import TRIED_PAIRS, Pace, Room, Workshop
from dreamdesk.services import meeting, sample
from support.recorded_work import RecordedWork, StoppedClock, rough_cut

FRIDAY = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
LIBRARY = Library([paths.assets()])


def filled_on(now: datetime) -> tuple[RecordedWork, Workshop, Workshop]:
    """Return a filled vault, with Alma's whole workshop and the one that stopped early."""
    work = RecordedWork()
    made = sample.fill(work, LIBRARY, StoppedClock(now), rough_cut)
    early = next(w for w in work.workshops.kept.values() if w.pace is Pace.STOPPED)
    return work, work.workshops.get(made.narrative), early


PAIRS = ("narrative", "empowerment", "systemic")


def whole_ones(now: datetime) -> tuple[RecordedWork, list[Workshop]]:
    """Return a filled vault, with the three whole workshops."""
    work = RecordedWork()
    made = sample.fill(work, LIBRARY, StoppedClock(now), rough_cut)
    return work, [work.workshops.get(getattr(made, pair)) for pair in PAIRS]


def test_the_three_pairs_that_were_tried_are_all_there_and_whole() -> None:
    work, whole = whole_ones(FRIDAY)
    assert tuple(workshop.pair for workshop in whole) == TRIED_PAIRS
    for workshop in whole:
        goals, frame = work.goals.of_workshop(workshop.id), LIBRARY.guide(workshop.pair.frame)
        assert all(goal.is_smart and goal.is_agreed and goal.steps for goal in goals)
        assert all(frame.prompt(q.origin.prompt) or q.origin.spot for q in workshop.quotes)
        active = meeting.read(work, workshop.id).active
        assert rooms_in_place(workshop, active, goals, themes()) == set(Room)


def test_what_was_named_in_the_talk_has_found_its_place() -> None:
    work, (story, power, systemic) = whole_ones(FRIDAY)
    assert {entry.position for entry in story.positions.entries} == set(Position)
    assert story.dreams[0].motivated_by
    for workshop in (power, systemic):
        (dream,) = workshop.dreams
        assert dream.motivated_by
        assert all(part.quote_id for part in (*dream.resources, *dream.barriers))
        (goal,) = work.goals.of_workshop(workshop.id)
        assert goal.steps[0].quote_id is not None
        assert workshop.named(Feeds.RESOURCE) == ()
    assert systemic.witnessing.may_be_printed


def themes() -> frozenset[str]:
    return frozenset(theme.id for theme in LIBRARY.introduction.themes)


def test_every_goal_is_smart_and_approved_and_has_steps() -> None:
    work, whole, _ = filled_on(FRIDAY)
    goals = work.goals.of_workshop(whole.id)
    assert len(goals) == 2
    assert all(goal.is_smart and goal.approval is Approval.YES and goal.steps for goal in goals)
    assert all(goal.authority_wording and goal.order for goal in goals)


def test_the_chain_from_picture_to_step_is_whole() -> None:
    work, whole, _ = filled_on(FRIDAY)
    for goal in work.goals.of_workshop(whole.id):
        quote = whole.quote(whole.dream(goal.dream_id).quote_id)
        assert quote.is_locked
        assert quote.origin.prompt_wording
        picture_id = quote.origin.picture_id
        assert picture_id is not None
        picture = work.pictures.kept[picture_id]
        assert LIBRARY.card(picture.card) is not None
        assert work.tables.get(whole.id).laid(picture.card) is not None


def test_every_dream_grew_from_what_was_seen_heard_or_drawn() -> None:
    work, (story, power, systemic) = whole_ones(FRIDAY)
    first = {w.id: w.quote(w.dreams[0].quote_id).origin for w in (story, power, systemic)}
    pictures = {key: work.pictures.kept.get(origin.picture_id) for key, origin in first.items()}
    card, cover, drawn = pictures[story.id], pictures[power.id], pictures[systemic.id]
    assert card is not None
    assert LIBRARY.card(card.card) is not None
    assert cover is not None
    assert cover.is_cover
    assert drawn is not None
    assert drawn.is_drawn
    spot = first[systemic.id].spot
    assert spot is not None
    assert work.sheets.get(spot.sheet_id).head.workshop_id == systemic.id


def test_every_card_and_question_is_one_of_ours() -> None:
    work, whole, early = filled_on(FRIDAY)
    frame = LIBRARY.frame("narrativ")
    assert frame is not None
    laid = {card.card for w in (whole, early) for card in work.tables.get(w.id).cards}
    assert laid == {"laeskur", "langbord", "baadbed", "hare"}
    assert all(LIBRARY.card(card) for card in laid)
    asked = {quote.origin.prompt for w in (whole, early) for quote in w.quotes}
    assert all(frame.prompt(prompt) for prompt in asked | set(whole.conversation.notes))


@pytest.mark.parametrize("days", range(7))
def test_on_any_day_of_the_week_the_days_fit(days: int) -> None:
    now = FRIDAY + timedelta(days=days)
    work, workshops = whole_ones(now)
    today = now.date()
    for goal in (goal for w in workshops for goal in work.goals.of_workshop(w.id)):
        in_order = [step.day for step in goal.steps if step.day]
        assert in_order == sorted(in_order)
        assert today < in_order[0] <= today + timedelta(days=14)
        assert goal.deadline is not None
        assert in_order[-1] <= goal.deadline
    for workshop in work.workshops.kept.values():
        assert workshop.preparation.meets_at is not None
        assert workshop.preparation.meets_at < now
        assert workshop.closing.next_meeting is not None
        assert weekend(workshop.closing.next_meeting.at.date()) is False
        assert weekend(workshop.preparation.meets_at.date()) is False


def weekend(day: date) -> bool:
    return day.weekday() >= 5


def test_the_early_exit_has_a_picture_a_sentence_and_a_next_meeting_only() -> None:
    work, _, early = filled_on(FRIDAY)
    assert early.pace is Pace.STOPPED
    assert [quote.is_locked for quote in early.quotes] == [True]
    assert early.quotes[0].origin.picture_id in work.pictures.kept
    assert early.dreams == ()
    assert work.goals.of_workshop(early.id) == ()
    assert early.closing.call_is_settled


def test_the_whole_workshop_is_the_one_touched_last() -> None:
    work, whole, _ = filled_on(FRIDAY)
    assert max(work.workshops.touched, key=work.workshops.touched.__getitem__) == whole.id
    assert work.workshops.touched[whole.id] <= FRIDAY


def test_the_staff_are_remembered_and_have_numbers() -> None:
    work, _, _ = filled_on(FRIDAY)
    colleagues = work.colleagues.remembered()
    assert sorted((colleague.role, colleague.name) for colleague in colleagues) == [
        (Role.ADVISER, "Mette Mønster"),
        (Role.CONTACT, "Jonas Prøve"),
        (Role.CONTACT, "Nadia Prøve"),
        (Role.CONTACT, "Ole Prøve"),
        (Role.CONTACT, "Sanne Prøve"),
    ]
    assert all(colleague.phone and colleague.hours for colleague in colleagues)


@pytest.mark.parametrize(
    ("shelf", "missing"), [("frames", "drivtoemmer"), ("cards", "strandkanten")]
)
def test_without_the_pictures_or_the_music_it_says_what_is_missing(
    shelf: str, missing: str, tmp_path: Path
) -> None:
    (tmp_path / shelf).symlink_to(paths.assets() / shelf)
    with pytest.raises(NotThere, match=missing):
        sample.fill(RecordedWork(), Library([tmp_path]), StoppedClock(FRIDAY), rough_cut)


def test_nothing_is_committed_by_itself() -> None:
    work, _, _ = filled_on(FRIDAY)
    assert not work.committed


def test_the_same_clock_gives_the_same_workshops() -> None:
    assert filled_on(FRIDAY)[1:] == filled_on(FRIDAY)[1:]
