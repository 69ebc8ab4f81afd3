"""Sheets in a real vault: what is done is kept, and comes back with its undo after any end."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet
from dreamdesk.services import drawing
from dreamdesk.services.meeting import Meeting
from dreamdesk.storage.vault import Vault
from support.open_meeting import OpenMeeting, begin_meeting
from support.strokes import NOON, hand_drawn
from support.vaults import new_vault, reopened


def begun(meeting: OpenMeeting, name: str = "Ark 1") -> UUID:
    sheet_id = uuid4()
    meeting.do(partial(drawing.begin, sheet_id=sheet_id, name=name, template="trappen"))
    return sheet_id


def kept(meeting: OpenMeeting, sheet_id: UUID) -> Sheet:
    with meeting.vault.begin() as work:
        return work.sheets.get(sheet_id)


def drawn(meeting: OpenMeeting, sheet_id: UUID, *strokes: int) -> None:
    for number in strokes:
        meeting.do(partial(drawing.draw, sheet_id=sheet_id, stroke=hand_drawn(number)))


def test_the_living_workshop_knows_what_its_sheets_are_called_and_no_strokes(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)
    before = open_meeting.living
    rename = partial(drawing.rename, sheet_id=sheet_id, name="Min trappe")
    after = open_meeting.do(rename)
    assert [sheet.name for sheet in after.sheets] == ["Min trappe"]
    assert open_meeting.living == after
    drawn(open_meeting, sheet_id, 1)
    assert open_meeting.do(partial(drawing.undo, sheet_id=sheet_id)) == after
    assert [sheet.name for sheet in before.sheets] == ["Ark 1"]


def test_what_is_drawn_is_told_to_who_has_the_sheet_open(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    with open_meeting.vault.begin() as work:
        meeting = Meeting(work, open_meeting.clock, open_meeting.workshop_id)
        drawing.draw(meeting, sheet_id, hand_drawn(1))
        drawing.draw(meeting, sheet_id, hand_drawn(2))
        assert [len(sheet.things) for sheet in meeting.drawn] == [2]


def test_of_two_who_choose_a_sheet_at_the_same_moment_the_first_is_heard(
    open_meeting: OpenMeeting,
) -> None:
    def choose(name: str, at: UUID | None) -> None:
        begin = partial(drawing.begin, sheet_id=uuid4(), name=name)
        open_meeting.do(partial(drawing.if_still_at, sheet_id=at, change=begin))

    choose("Mit", None)
    choose("Dit", None)
    (first,) = open_meeting.living.sheets
    assert first.name == "Mit"
    choose("Et til", first.id)
    assert [sheet.name for sheet in open_meeting.living.sheets] == ["Mit", "Et til"]


def test_an_eraser_is_one_action(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    drawn(open_meeting, sheet_id, *range(1, 30))
    before = kept(open_meeting, sheet_id)
    path = [(0.0, 0.0), (2970.0, 2100.0)]
    open_meeting.do(partial(drawing.rub_out, sheet_id=sheet_id, path=path, radius=60))
    after = kept(open_meeting, sheet_id)
    assert after.things != before.things
    open_meeting.do(partial(drawing.undo, sheet_id=sheet_id))
    assert kept(open_meeting, sheet_id).things == before.things
    open_meeting.do(partial(drawing.redo, sheet_id=sheet_id))
    assert kept(open_meeting, sheet_id).things == after.things


def test_a_sheet_is_carried_on_and_the_earlier_one_stays(open_meeting: OpenMeeting) -> None:
    sheet_id, later_id = begun(open_meeting), uuid4()
    drawn(open_meeting, sheet_id, 1, 2)
    open_meeting.do(
        partial(drawing.carry_on, sheet_id=later_id, earlier_id=sheet_id, name="Vi tegner videre")
    )
    open_meeting.do(partial(drawing.undo, sheet_id=later_id))
    later, earlier = kept(open_meeting, later_id), kept(open_meeting, sheet_id)
    assert [s.trace for s in later.strokes()] == [s.trace for s in earlier.strokes()]
    assert (later.head.grown_from, later.head.template) == (sheet_id, "trappen")
    drawn(open_meeting, later_id, 3)
    assert kept(open_meeting, sheet_id) == earlier


def test_what_somebody_else_has_just_erased_is_neither_moved_nor_brought_forward(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)
    stamp = Placed(uuid4(), PlacedKind.STAMP, 10, 10, None, NOON, name="hus")
    open_meeting.do(partial(drawing.place, sheet_id=sheet_id, thing=stamp))
    drawn(open_meeting, sheet_id, 1)
    moved = replace(stamp, x=500, place="trin3")
    open_meeting.do(partial(drawing.change, sheet_id=sheet_id, before=stamp, after=moved))
    open_meeting.do(partial(drawing.bring_forward, sheet_id=sheet_id, thing_id=stamp.id))
    sheet = kept(open_meeting, sheet_id)
    assert sheet.things[-1] == replace(moved, layer=3)
    open_meeting.do(lambda meeting: drawing.take(meeting, sheet_id, stamp.id))
    gone = kept(open_meeting, sheet_id)
    open_meeting.do(partial(drawing.change, sheet_id=sheet_id, before=moved, after=stamp))
    open_meeting.do(partial(drawing.bring_forward, sheet_id=sheet_id, thing_id=stamp.id))
    assert kept(open_meeting, sheet_id) == gone


def test_what_two_hands_do_to_one_thing_at_once_both_stands(open_meeting: OpenMeeting) -> None:
    sheet_id = begun(open_meeting)
    words = Placed(uuid4(), PlacedKind.WORDS, 10, 10, None, NOON, text="Skolen")
    open_meeting.do(partial(drawing.place, sheet_id=sheet_id, thing=words))
    longer = replace(words, text="Skolen i byen")
    open_meeting.do(partial(drawing.change, sheet_id=sheet_id, before=words, after=longer))
    moved = replace(words, x=500)
    open_meeting.do(partial(drawing.change, sheet_id=sheet_id, before=words, after=moved))
    (now,) = kept(open_meeting, sheet_id).placed()
    assert (now.x, now.text) == (500, "Skolen i byen")


def test_words_wait_until_they_are_placed_and_others_go_on_waiting(
    open_meeting: OpenMeeting,
) -> None:
    sheet_id = begun(open_meeting)

    def put(text: str) -> None:
        words = Placed(uuid4(), PlacedKind.WORDS, 10, 10, None, NOON, text=text)
        open_meeting.do(partial(drawing.place_words, sheet_id=sheet_id, thing=words))

    open_meeting.do(partial(drawing.think_of_words, words="En have "))
    put("Skolen")
    assert open_meeting.workshop.bookmark.words == "En have "
    put("En have")
    assert open_meeting.workshop.bookmark.words == ""
    assert [thing.text for thing in kept(open_meeting, sheet_id).placed()] == ["Skolen", "En have"]


_actions = st.lists(
    st.sampled_from(["draw", "draw", "place", "move", "rub", "take", "undo", "undo", "redo"])
    | st.just("reopen"),
    max_size=14,
)


def _change(sheet: Sheet, what: str, number: int) -> Callable[[Meeting], None]:
    stamp = Placed(UUID(int=10_000 + number), PlacedKind.WORDS, 9, 9, None, NOON, text="på vej")
    match what:
        case "draw":
            return partial(drawing.draw, sheet_id=sheet.id, stroke=hand_drawn(number, 20))
        case "place":
            return partial(drawing.place, sheet_id=sheet.id, thing=stamp)
        case "move" if sheet.placed():
            lay = sheet.placed()[0]
            moved = replace(lay, x=float(number))
            return partial(drawing.change, sheet_id=sheet.id, before=lay, after=moved)
        case "rub":
            path = [(0.0, 40.0 * number), (2970.0, 2000.0 - 40 * number)]
            return partial(drawing.rub_out, sheet_id=sheet.id, path=path, radius=80)
        case "take" if sheet.things:
            taken = sheet.things[number % len(sheet.things)].id
            return lambda meeting: drawing.take(meeting, sheet.id, taken)
        case "undo":
            return partial(drawing.undo, sheet_id=sheet.id)
    return partial(drawing.redo, sheet_id=sheet.id)


@settings(max_examples=25)
@given(_actions)
def test_whatever_is_done_is_there_when_nothing_is_known_by_heart(
    shared_vault: Vault, actions: list[str]
) -> None:
    meeting = begin_meeting(shared_vault)
    sheet_id = begun(meeting)
    known = kept(meeting, sheet_id)
    for number, what in enumerate(actions, start=1):
        if what == "reopen":
            shared_vault._known.clear()
        else:
            meeting.do(_change(known, what, number))
            known = kept(meeting, sheet_id)
    shared_vault._known.clear()
    assert kept(meeting, sheet_id) == known
    assert len({thing.id for thing in known.things}) == len(known.things)


def test_a_vault_that_was_closed_opens_with_every_stroke_and_its_undo(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    meeting = begin_meeting(vault)
    sheet_id = begun(meeting)
    drawn(meeting, sheet_id, 1, 2, 3)
    meeting.do(partial(drawing.undo, sheet_id=sheet_id))
    before = kept(meeting, sheet_id)
    meeting.vault = reopened(vault, tmp_path / "vault")
    assert kept(meeting, sheet_id) == before
    meeting.do(partial(drawing.redo, sheet_id=sheet_id))
    assert len(kept(meeting, sheet_id).things) == 3
    meeting.vault.close()
