"""Aktivitet with drawing: one sheet on both surfaces, and words that grow out of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.hands_on_paper import Fingers
from dreamdesk.domain.sheet import Drawers, PlacedKind
from dreamdesk.domain.workshop import Room
from support.drawing_hands import Drawing
from support.hands import wait_until
from support.touch_sizes import to_press, too_close, too_small


def test_each_surface_draws_on_the_same_sheet_with_its_own_name(drawing: Drawing) -> None:
    drawing.begin()
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    drawing.drag(drawing.adviser, (1200, 300), (1700, 500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 2, "two strokes")
    workshop = drawing.workshop.living.workshop
    drawn_by = [stroke.drawn_by for stroke in drawing.sheet.strokes()]
    assert drawn_by == [workshop.citizen.id, workshop.scribe.id]


def test_who_draws_can_change_in_the_middle(drawing: Drawing) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.drawers:adviser")
    drawing.settled()
    assert drawing.workshop.living.sheets[0].drawers is Drawers.ADVISER
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    assert drawing.sheet.strokes() == ()
    assert not drawing.citizen.there("drawing.tools")
    drawing.adviser.tap("drawing.drawers:citizen")
    drawing.settled()
    drawing.drag(drawing.adviser, (300, 300), (900, 500))
    assert drawing.sheet.strokes() == ()
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")


def test_fingers_can_be_kept_from_drawing(drawing: Drawing) -> None:
    drawing.begin("")
    drawing.adviser.tap("drawing.fingersFold")
    drawing.adviser.tap("drawing.fingers:never")
    drawing.settled()
    assert drawing.workshop.living.sheets[0].fingers is Fingers.NEVER
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    assert drawing.sheet.strokes() == ()


def test_the_citizen_chooses_what_to_draw_with_and_takes_a_stroke_back(drawing: Drawing) -> None:
    drawing.begin()
    drawing.citizen.touch("drawing.tools")
    drawing.citizen.touch("drawing.tool:brush")
    drawing.citizen.touch("drawing.colour:red")
    drawing.citizen.touch("drawing.width:bold")
    drawing.citizen.touch("drawing.done")
    drawing.settled()
    drawing.finger(drawing.citizen, (300, 300), (900, 500))
    wait_until(lambda: len(drawing.sheet.strokes()) == 1, "a stroke")
    ink = drawing.sheet.strokes()[0].ink
    assert (ink.tool.value, ink.colour.value, ink.width.value) == ("brush", "red", "bold")
    drawing.citizen.touch("drawing.undo")
    wait_until(lambda: drawing.sheet.strokes() == (), "no stroke")


def test_the_citizen_places_moves_turns_and_takes_away_a_stamp(drawing: Drawing) -> None:
    drawing.begin()
    drawing.citizen.touch("drawing.things")
    first = [n for n in drawing.citizen.names() if n.startswith("drawing.stamp:")]
    assert len(first) == 9
    drawing.citizen.touch("drawing.moreStamps")
    assert not set(first) & set(drawing.citizen.names())
    drawing.citizen.touch("drawing.stamp:*")
    drawing.settled()
    placed = drawing.thing
    assert placed.kind is PlacedKind.STAMP
    drawing.finger(drawing.citizen, (placed.x, placed.y), (700, 900))
    wait_until(lambda: abs(drawing.thing.x - 700) < 30, "the stamp to be moved")
    drawing.citizen.drag("drawing.turn", "drawing.sheet", (0.6, 0.9))
    wait_until(lambda: drawing.thing.scale > 1.2, "the stamp to be larger")
    drawing.citizen.touch("drawing.remove")
    wait_until(lambda: drawing.sheet.placed() == (), "nothing")
    drawing.citizen.touch("drawing.done")
    drawing.citizen.touch("drawing.undo")
    wait_until(lambda: drawing.thing.scale > 1.2, "the stamp to come back")


def test_words_are_typed_reworded_and_made_larger(drawing: Drawing) -> None:
    drawing.begin("")
    drawing.adviser.tap("drawing.thingsFold")
    drawing.adviser.tap("drawing.text")
    drawing.adviser.write("Skolen")
    drawing.adviser.tap("drawing.placeBubble")
    drawing.settled()
    assert (drawing.thing.kind, drawing.thing.text) == (PlacedKind.BUBBLE, "Skolen")
    drawing.adviser.tap("drawing.larger")
    drawing.adviser.tap("drawing.rotate")
    wait_until(lambda: drawing.thing.angle == 15, "it to be turned")
    assert drawing.thing.scale == pytest.approx(1.25)
    drawing.adviser.tap("drawing.text")
    drawing.adviser.write(" i byen")
    drawing.adviser.tap("drawing.reword")
    wait_until(lambda: drawing.thing.text == "Skolen i byen", "other words")


def test_a_card_is_put_on_the_sheet(drawing: Drawing) -> None:
    drawing.begin("")
    drawing.adviser.tap("drawing.thingsFold")
    drawing.adviser.tap("drawing.cardsFold")
    drawing.adviser.tap("drawing.card:*")
    wait_until(lambda: len(drawing.sheet.placed()) == 1, "the card")
    picture = next(p for p in drawing.workshop.living.pictures if p.id.hex == drawing.thing.name)
    assert picture.media_type == "image/svg+xml"


def test_a_word_on_a_step_is_offered_confirmed_and_becomes_that_step(drawing: Drawing) -> None:
    drawing.begin()
    drawing.presenter.placing.placeWords("Ringe til skolen")
    drawing.settled()
    thing = drawing.thing
    drawing.drag(drawing.adviser, (thing.x, thing.y), (1250, 1300))
    wait_until(lambda: drawing.thing.place == "trin-3", "the place")
    drawing.adviser.await_text("ligger ved »trin 3«")
    drawing.adviser.tap(f"drawing.ask:{thing.id}")
    drawing.citizen.await_text("Er det et skridt på vejen?")
    drawing.citizen.touch("drawing.right")
    drawing.workshop.settled()
    workshop = drawing.workshop.living.workshop
    (quote,) = workshop.named(Feeds.STEP)
    assert quote.origin.spot is not None
    assert (quote.text, quote.origin.spot.step) == ("Ringe til skolen", 3)
    assert drawing.workshop.living.picture(quote.origin.picture_id) is not None


def test_a_no_leaves_only_the_words(drawing: Drawing) -> None:
    drawing.begin("netvaerkscirkler")
    drawing.presenter.placing.placeStamp("person")
    drawing.settled()
    thing = drawing.thing
    drawing.drag(drawing.adviser, (thing.x, thing.y), (1100, 1050))
    drawing.adviser.await_text("»Person, helt tæt på«")
    drawing.adviser.tap(f"drawing.ask:{thing.id}")
    drawing.citizen.await_text("Er det noget, der hjælper?")
    drawing.citizen.touch("drawing.notQuite")
    drawing.workshop.settled()
    assert drawing.workshop.living.workshop.named(Feeds.RESOURCE) == ()


def test_a_spot_is_marked_and_the_citizen_answers_whether_the_words_are_right(
    drawing: Drawing,
) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.mark")
    drawing.drag(drawing.adviser, (300, 500), (1200, 1200))
    drawing.adviser.await_focus(drawing.adviser.find("drawing.words:*").objectName())
    drawing.adviser.write("Her er jeg nu")
    drawing.workshop.session.finish_typing()
    drawing.citizen.await_text("Har jeg skrevet det rigtigt?")
    drawing.citizen.touch("drawing.notQuite")
    drawing.adviser.await_text("Borgeren vil have ordene rettet")
    drawing.adviser.tap("drawing.agree:*")
    drawing.workshop.settled()
    (quote,) = drawing.workshop.living.workshop.quotes
    assert quote.is_locked
    spot = quote.origin.spot
    assert spot is not None
    assert spot.box == pytest.approx((300, 500, 1200, 1200), abs=12)


def test_a_mere_tap_marks_nothing_and_a_spot_can_be_let_go(drawing: Drawing) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.mark")
    drawing.drag(drawing.adviser, (300, 500), (305, 502))
    assert not drawing.adviser.there("drawing.words:*")
    drawing.drag(drawing.adviser, (900, 900), (500, 500))
    drawing.adviser.tap("drawing.takeBack:*")
    drawing.workshop.settled()
    assert not drawing.adviser.there("drawing.words:*")
    assert drawing.workshop.living.workshop.quotes == ()


def test_there_can_be_several_sheets_each_with_its_name(drawing: Drawing) -> None:
    drawing.begin()
    drawing.adviser.tap("drawing.sheetsFold")
    drawing.adviser.tap("drawing.another")
    drawing.adviser.tap("drawing.begin:broen")
    drawing.settled()
    drawing.adviser.tap("drawing.name")
    drawing.adviser.press(Qt.Key.Key_End)
    drawing.adviser.write(" nu")
    drawing.workshop.session.finish_typing()
    drawing.settled()
    sheets = drawing.workshop.living.sheets
    assert [sheet.name for sheet in sheets] == ["Trappen", "Broen nu"]
    drawing.adviser.tap(f"drawing.sheet:{sheets[0].id}")
    wait_until(lambda: drawing.presenter.head == sheets[0], "the first sheet")


def test_one_goes_on_with_or_without_a_drawing(drawing: Drawing) -> None:
    assert drawing.citizen.reads("Hvad vil du tegne på?")
    drawing.adviser.tap("drawing.onwardWithout")
    drawing.workshop.settled()
    assert drawing.workshop.living.workshop.bookmark.room is Room.CONVERSATION


def test_everything_is_large_enough_for_its_finger(drawing: Drawing) -> None:
    assert too_small(to_press(drawing.adviser), 9) == []
    drawing.begin()
    for fold in ("thingsFold", "sheetsFold", "fingersFold"):
        drawing.adviser.tap(f"drawing.{fold}")
    drawing.adviser.tap("drawing.tools")
    assert too_small(to_press(drawing.adviser), 9) == []
    for name in ("drawing.tools", "drawing.things"):
        drawing.citizen.touch(name)
        pressed = to_press(drawing.citizen)
        assert too_small(pressed, 14) == []
        assert too_close(pressed, 2) == []
        drawing.citizen.touch("drawing.done")
    drawing.presenter.placing.placeStamp("hus")
    drawing.settled()
    assert too_small(to_press(drawing.citizen), 14) == []
