"""From drawing to words: spots, what grows of them, and sheets that are carried on."""

from functools import partial
from uuid import UUID, uuid4

from dreamdesk import paths
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.pictures import Mood, PictureCard
from dreamdesk.domain.quotes import KeptPicture, Origin, Spot
from dreamdesk.domain.sheet import Drawers, Placed, PlacedKind, Sheet
from dreamdesk.services import drawing, drawing_words, dreaming, goal_setting, quoting
from dreamdesk.services.quoting import Heard
from support.open_meeting import OpenMeeting
from support.strokes import NOON


def begun(meeting: OpenMeeting) -> UUID:
    sheet_id = uuid4()
    meeting.do(partial(drawing.begin, sheet_id=sheet_id, name="Trappen", template="trappen"))
    return sheet_id


def cut(sheet: Sheet, picture_id: UUID) -> KeptPicture:
    return KeptPicture(picture_id, "", sheet.head.name, "Et udsnit", "image/png", b"png")


def heard(sheet_id: UUID, text: str, step: int = 0, quote_id: UUID | None = None) -> Heard:
    spot = Spot(sheet_id, 10, 20, 300, 400, f"trin-{step}" if step else "", step)
    origin = Origin(spot=spot, feeds=Feeds.STEP if step else None)
    return Heard(quote_id or uuid4(), text, origin)


def test_what_is_said_about_a_spot_keeps_the_spot_and_its_picture(
    open_meeting: OpenMeeting,
) -> None:
    said = heard(begun(open_meeting), "Her bor jeg")
    living = open_meeting.do(partial(drawing_words.point_at, heard=said, cut=cut))
    quote = living.workshop.quote(said.quote_id)
    assert quote.origin.spot == said.origin.spot
    picture = living.picture(quote.origin.picture_id)
    assert picture is not None
    assert (picture.title, picture.data) == ("Trappen", b"png")
    assert open_meeting.living == living


def test_rewording_cuts_no_second_picture(open_meeting: OpenMeeting) -> None:
    said = heard(begun(open_meeting), "Her")
    open_meeting.do(partial(drawing_words.point_at, heard=said, cut=cut))

    def never(sheet: Sheet, picture_id: UUID) -> KeptPicture:
        raise AssertionError

    again = Heard(said.quote_id, "Her bor jeg", said.origin)
    living = open_meeting.do(partial(drawing_words.point_at, heard=again, cut=never))
    assert living.workshop.quote(said.quote_id).text == "Her bor jeg"


def test_words_are_taken_back_only_until_they_are_locked(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    said, kept = heard(sheet_id, "Ikke det"), heard(sheet_id, "Men det")
    for each in (said, kept):
        open_meeting.do(partial(drawing_words.point_at, heard=each, cut=cut))
    open_meeting.do(partial(quoting.confirm, quote_id=kept.quote_id))
    for each in (said, kept):
        open_meeting.do(partial(drawing_words.take_back, quote_id=each.quote_id))
    assert [quote.text for quote in open_meeting.workshop.quotes] == ["Men det"]


def test_a_no_to_what_it_would_become_leaves_the_words(open_meeting: OpenMeeting) -> None:
    said = heard(begun(open_meeting), "Ringe", step=2)
    open_meeting.do(partial(drawing_words.point_at, heard=said, cut=cut))
    open_meeting.do(partial(drawing_words.only_words, quote_id=said.quote_id))
    quote = open_meeting.workshop.quote(said.quote_id)
    assert quote.is_locked
    assert quote.origin.feeds is None
    assert open_meeting.workshop.named(Feeds.STEP) == ()


def test_steps_that_were_drawn_stand_in_the_order_of_the_stairs(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)
    words = {3: "Gå derhen", 1: "Ringe", 2: "Aftale en dag"}
    said = {step: heard(sheet_id, text, step) for step, text in words.items()}
    for each in said.values():
        open_meeting.do(partial(drawing_words.point_at, heard=each, cut=cut))
        open_meeting.do(partial(quoting.confirm, quote_id=each.quote_id))
    dream = heard(sheet_id, "Et værksted")
    open_meeting.do(partial(drawing_words.point_at, heard=dream, cut=cut))
    open_meeting.do(partial(dreaming.dream_from, quote_id=dream.quote_id))
    dream_id = open_meeting.workshop.dreams[0].id
    open_meeting.do(partial(goal_setting.goal_for, dream_id=dream_id))
    goal_id = open_meeting.living.goals[0].id
    for each in said.values():
        step = partial(
            goal_setting.step_from, goal_id=goal_id, quote_id=each.quote_id, who=("Jeg",)
        )
        open_meeting.do(step)
    steps = open_meeting.living.goals[0].steps
    assert [step.text for step in steps] == ["Ringe", "Aftale en dag", "Gå derhen"]


def test_who_draws_and_whether_with_fingers_is_kept_with_the_sheet(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)
    open_meeting.do(partial(drawing.let_draw, sheet_id=sheet_id, drawers=Drawers.CITIZEN))
    open_meeting.do(partial(drawing.let_fingers, sheet_id=sheet_id, fingers=Fingers.NEVER))
    (head,) = open_meeting.living.sheets
    assert (head.drawers, head.fingers) == (Drawers.CITIZEN, Fingers.NEVER)


def test_one_comes_back_to_the_sheet_that_one_was_at(open_meeting: OpenMeeting) -> None:
    first, second = begun(open_meeting), begun(open_meeting)
    assert open_meeting.workshop.bookmark.sheet_id == second
    open_meeting.do(partial(drawing.go_to, sheet_id=first))
    assert open_meeting.workshop.bookmark.sheet_id == first


def test_a_card_is_placed_as_it_looks_now_and_comes_along_when_carried_on(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)
    picture = paths.assets() / "cards" / "drivtoemmer"
    card = PictureCard("a", "A", "a", Mood.OPEN, next(picture.glob("*.svg")))
    thing = Placed(uuid4(), PlacedKind.PICTURE, 5, 5, None, NOON)
    place = partial(drawing.place_card, sheet_id=sheet_id, thing=thing, card=card)
    living = open_meeting.do(place)
    assert open_meeting.living.pictures == living.pictures
    (kept,) = living.pictures
    on = uuid4()
    open_meeting.do(partial(drawing.carry_on, sheet_id=on, earlier_id=sheet_id, name="Videre"))
    with open_meeting.vault.begin() as work:
        assert [each.name for each in work.sheets.get(on).placed()] == [kept.id.hex]


def test_a_card_whose_file_is_gone_is_not_placed(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    card = PictureCard("a", "A", "a", Mood.OPEN, paths.assets() / "findes-ikke.svg")
    thing = Placed(uuid4(), PlacedKind.PICTURE, 5, 5, None, NOON)
    open_meeting.do(partial(drawing.place_card, sheet_id=sheet_id, thing=thing, card=card))
    with open_meeting.vault.begin() as work:
        assert work.sheets.get(sheet_id).things == ()


def test_the_drawings_of_earlier_meetings_can_be_carried_on(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    course_id, number = open_meeting.workshop.course_id, open_meeting.workshop.number
    with open_meeting.vault.begin() as work:
        before = work.sheets.heads_before(course_id, number + 1)
        assert [head.id for head in before] == [sheet_id]
        assert work.sheets.heads_before(course_id, number) == ()
    assert open_meeting.living.sheets_before == ()
