"""A photograph of a drawing on paper: brought, its corners put right, straight on the sheet."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dreamdesk.domain.corners import Corners
from dreamdesk.domain.course import Course
from dreamdesk.domain.own_pictures import OwnPicture
from dreamdesk.domain.sheet import PlacedKind
from dreamdesk.domain.workshop import Room
from dreamdesk.ui.adviser import bring_files
from dreamdesk.ui.adviser import straightening_errands as module
from dreamdesk.ui.folders import Place
from support.drawing_hands import LEFT, NONE, Drawing
from support.hands import Hands, wait, wait_until
from support.paper_photos import DOUBTFUL, GOOD, table
from support.pictures import encoded
from support.touch_sizes import to_press, too_small
from support.workshop_in_progress import WorkshopInProgress

ADVISER_MM = 9
PAPER = GOOD["on a dark table"]()
SAID = {"bord.jpg": "Jeg kunne ikke finde papiret.", "ramme.jpg": "Jeg er ikke sikker på,"}


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A USB stick with photographs of a drawing, a painted frame and an empty table."""
    stick = tmp_path / "ALMAS NØGLE"
    stick.mkdir()
    (stick / "tegning.jpg").write_bytes(PAPER.data)
    (stick / "ramme.jpg").write_bytes(DOUBTFUL["a painted frame"]().data)
    (stick / "bord.jpg").write_bytes(encoded(table("#7d6a55", 0, (320, 240)), "JPEG"))
    places = (Place("stick.1", "ALMAS NØGLE", stick),)
    monkeypatch.setattr(bring_files, "pictures_first", lambda: places)
    return stick


@pytest.fixture
def drawing(in_progress: WorkshopInProgress, stick: Path) -> Drawing:
    assert stick.is_dir()
    drawing = Drawing(in_progress)
    drawing.begin("")
    drawing.adviser.tap("drawing.thingsFold")
    drawing.adviser.tap("drawing.ownFold")
    return drawing


def course(drawing: Drawing) -> Course:
    return drawing.workshop.living.course


def own(drawing: Drawing) -> OwnPicture:
    (picture,) = course(drawing).pictures
    return picture


def bring(drawing: Drawing, name: str = "tegning.jpg") -> OwnPicture:
    hands, before = drawing.adviser, len(course(drawing).pictures)
    hands.tap("drawing.bring")
    hands.tap(f"bring.entry:{name}")
    hands.tap("bring.go")
    hands.tap("bring.finish")
    wait_until(lambda: len(course(drawing).pictures) == before + 1, "the picture to come")
    drawing.workshop.settled()
    return course(drawing).pictures[-1]


def corners(drawing: Drawing) -> Corners:
    rows = drawing.presenter.own.straightening.corners
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    places = (
        tuple(rows.data(rows.index(row), roles[name]) for name in ("across", "down"))
        for row in range(rows.rowCount())
    )
    return Corners.at(places)  # type: ignore[arg-type]


def straighten(drawing: Drawing) -> OwnPicture:
    picture = own(drawing) if drawing.workshop.living.course.pictures else bring(drawing)
    drawing.adviser.tap(f"drawing.straighten:{picture.id}")
    drawing.adviser.find("straighten.corner:3")
    return picture


def placed_picture(drawing: Drawing) -> Image.Image:
    thing = drawing.thing
    assert thing.kind is PlacedKind.PICTURE
    kept = next(p for p in drawing.workshop.living.pictures if p.id.hex == thing.name)
    return Image.open(BytesIO(kept.data))


def middle(hands: Hands, name: str) -> QPoint:
    item = hands.find(name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def test_the_fold_says_what_one_can_do_before_anything_has_been_brought(drawing: Drawing) -> None:
    assert drawing.adviser.reads("Har I tegnet på papir?")


def test_a_drawing_is_brought_found_straightened_and_lies_white_on_the_sheet(
    drawing: Drawing, tmp_path: Path
) -> None:
    picture = straighten(drawing)
    assert drawing.adviser.reads("Træk i et hjørne, hvis det ikke sidder helt rigtigt.")
    assert PAPER.miss(corners(drawing)) < 0.005
    drawing.adviser.tap("straighten.go")
    wait_until(lambda: len(drawing.sheet.placed()) == 1, "the drawing on the sheet")
    lies = placed_picture(drawing)
    assert lies.width / lies.height == pytest.approx(2**0.5, rel=0.01)
    corner = lies.convert("L").crop((0, 0, lies.width // 8, lies.height // 8))
    assert sum(corner.histogram()[250:]) > 0.97 * corner.width * corner.height
    straight = own(drawing).straight
    assert straight is not None
    media = drawing.workshop.session.media
    with media.open(picture.id) as taken:
        photograph = taken.read()
    assert Image.open(BytesIO(photograph)).size == (picture.width, picture.height)
    kept = [file for file in (tmp_path / "data").rglob("*") if file.is_file()]
    # So much of it as no chance puts into what is encrypted.
    assert not [file for file in kept if photograph[:12] in file.read_bytes()]
    drawing.adviser.find("drawing.turn")


def test_both_surfaces_show_the_whole_drawing_in_its_own_shape(drawing: Drawing) -> None:
    straighten(drawing)
    drawing.adviser.tap("straighten.go")
    wait_until(lambda: len(drawing.sheet.placed()) == 1, "the drawing on the sheet")
    drawing.settled()
    thing, art = drawing.thing, drawing.presenter.art
    wide, high = (size * thing.scale for size in art.size(thing).toTuple())
    assert wide / high == pytest.approx(2**0.5, rel=0.05)
    for hands in (drawing.adviser, drawing.citizen):
        picture = hands.window.grabWindow()
        ratio = picture.width() / hands.window.width()
        for across, down in ((-0.42, -0.4), (-0.42, 0.3), (0.42, 0.42)):
            place = drawing.at(hands, thing.x + across * wide, thing.y + down * high)
            seen = picture.pixelColor(round(place.x() * ratio), round(place.y() * ratio))
            assert min(seen.red(), seen.green(), seen.blue()) > 240


def test_it_is_taken_back_and_placed_again_like_any_other_thing(drawing: Drawing) -> None:
    picture = straighten(drawing)
    drawing.adviser.tap("straighten.go")
    wait_until(lambda: len(drawing.sheet.placed()) == 1, "the drawing on the sheet")
    drawing.citizen.touch("drawing.undo")
    wait_until(lambda: drawing.sheet.placed() == (), "the sheet to be bare")
    drawing.adviser.tap(f"drawing.own:{picture.id}")
    wait_until(lambda: len(drawing.sheet.placed()) == 1, "the drawing to come back")
    lies = placed_picture(drawing)
    assert lies.width / lies.height == pytest.approx(2**0.5, rel=0.01)


def test_a_corner_is_dragged_with_the_mouse_and_stays_where_it_was_put(drawing: Drawing) -> None:
    straighten(drawing)
    hands, before = drawing.adviser, corners(drawing)
    wait(100)
    start = middle(hands, "straighten.corner:0")
    photo = hands.find("straighten.photo")
    QTest.mousePress(hands.window, LEFT, NONE, start)
    for step in range(1, 9):
        QTest.mouseMove(hands.window, start + QPoint(5 * step, 3 * step))
        wait(8)
    QTest.mouseRelease(hands.window, LEFT, NONE, start + QPoint(40, 24))
    after = corners(drawing)
    assert after.upper_left.x - before.upper_left.x == pytest.approx(40 / photo.width(), abs=0.005)
    assert after.upper_left.y - before.upper_left.y == pytest.approx(24 / photo.height(), abs=0.005)
    assert after.places[1:] == before.places[1:]
    hands.tap("straighten.go")
    wait_until(lambda: own(drawing).straight is not None, "it to be straight")
    straight = own(drawing).straight
    assert straight is not None
    assert straight.corners == after


def test_a_finger_cannot_cross_the_corners_and_the_photograph_does_not_scroll_away(
    drawing: Drawing,
) -> None:
    straighten(drawing)
    hands, before = drawing.adviser, corners(drawing)
    wait(100)
    hands.drag("straighten.corner:0", "straighten.photo", (0.95, 0.95))
    after = corners(drawing)
    assert after != before
    assert after.are_convex
    assert after.places[1:] == before.places[1:]


def test_the_keys_move_a_corner_a_little_and_with_shift_further(drawing: Drawing) -> None:
    straighten(drawing)
    hands, before = drawing.adviser, corners(drawing)
    hands.tab_to("straighten.corner:2")
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Up)
    little = corners(drawing)
    assert 0 < little.lower_right.x - before.lower_right.x < 0.005
    assert little.lower_right.y < before.lower_right.y
    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert corners(drawing).lower_right.x < before.lower_right.x - 0.01


@pytest.mark.parametrize("name", SAID)
def test_where_paper_is_not_found_for_sure_it_says_so_kindly(drawing: Drawing, name: str) -> None:
    bring(drawing, name)
    straighten(drawing)
    drawing.adviser.await_text(SAID[name])
    assert (corners(drawing).upper_left.x < 0.1) is (name == "bord.jpg")


def test_the_paper_is_turned_and_the_photograph_comes_back_as_it_was_taken(
    drawing: Drawing,
) -> None:
    picture, hands = straighten(drawing), drawing.adviser
    hands.tap("straighten.turn")
    hands.tap("straighten.go")
    wait_until(lambda: own(drawing).straight is not None, "it to be straight")
    drawing.settled()
    straight = own(drawing).straight
    assert straight is not None
    assert straight.height > straight.width
    hands.tap(f"drawing.straighten:{picture.id}")
    hands.find("straighten.corner:0")
    assert corners(drawing) == straight.corners
    hands.tap("straighten.asTaken")
    wait_until(lambda: own(drawing).straight is None, "the photograph")
    drawing.workshop.settled()
    assert (own(drawing).width, own(drawing).height) == (picture.width, picture.height)
    drawing.adviser.tap(f"drawing.own:{picture.id}")
    wait_until(lambda: len(drawing.sheet.placed()) == 2, "the photograph on the sheet")


def test_all_four_corners_of_a_standing_photograph_are_in_sight(
    drawing: Drawing, stick: Path
) -> None:
    (stick / "tegning.jpg").write_bytes(GOOD["standing"]().data)
    straighten(drawing)
    wait(100)
    hands = drawing.adviser
    foot = middle(hands, "straighten.go").y() - hands.find("straighten.go").height() / 2
    for corner in range(4):
        handle = hands.find(f"straighten.corner:{corner}")
        assert middle(hands, f"straighten.corner:{corner}").y() + handle.height() / 2 < foot


def test_nothing_happens_to_the_picture_when_one_thinks_again(drawing: Drawing) -> None:
    picture, hands = straighten(drawing), drawing.adviser
    hands.tap("straighten.cancel")
    hands.await_gone("straighten.go")
    hands.tap(f"drawing.straighten:{picture.id}")
    hands.find("straighten.corner:0")
    hands.press(Qt.Key.Key_Escape)
    hands.await_gone("straighten.go")
    assert own(drawing) == picture
    assert drawing.sheet.placed() == ()


def test_the_corners_are_large_enough_for_a_finger(drawing: Drawing) -> None:
    straighten(drawing)
    wait(100)
    handle = drawing.adviser.find("straighten.corner:1")
    assert min(handle.width(), handle.height()) >= ADVISER_MM * 96 / 25.4 - 0.5
    assert too_small(to_press(drawing.adviser), ADVISER_MM) == []


def test_an_own_picture_is_straightened_where_cards_are_chosen_and_shows_its_drawing(
    in_progress: WorkshopInProgress, stick: Path
) -> None:
    assert stick.is_dir()
    in_progress.enter(Room.ACTIVITY)
    hands = in_progress.adviser
    hands.tap("own.fold")
    hands.tap("own.bring")
    hands.tap("bring.entry:tegning.jpg")
    hands.tap("bring.go")
    hands.tap("bring.finish")
    wait_until(lambda: len(in_progress.living.course.pictures) == 1, "the picture")
    (picture,) = in_progress.living.course.pictures
    hands.tap(f"own.picture:{picture.id}")
    hands.tap("picture.straighten")
    hands.find("straighten.corner:0")
    hands.tap("straighten.go")
    wait_until(lambda: in_progress.living.course.pictures[0].straight is not None, "straight")
    in_progress.settled()
    (changed,) = in_progress.living.course.pictures
    assert changed.shown_id != picture.shown_id
    hands.tap(f"own.picture:{picture.id}")
    hands.tap("picture.less")
    wait_until(lambda: in_progress.living.course.pictures[0].crop != changed.crop, "the crop")
    with in_progress.session.media.open(in_progress.living.course.pictures[0].shown_id) as shown:
        card = Image.open(BytesIO(shown.read())).convert("L")
    assert max(card.histogram()[250:]) > 0


def test_the_next_photograph_is_seen_straight_though_the_one_before_is_not_done(
    drawing: Drawing, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, hands = straighten(drawing), drawing.adviser
    hands.tap("straighten.go")
    wait_until(lambda: own(drawing).straight is not None, "it to be straight")
    other = bring(drawing, "bord.jpg")
    go_on, previewed = Event(), module.previewed
    monkeypatch.setattr(module, "previewed", lambda *of: go_on.wait(20) and previewed(*of))
    hands.tap(f"drawing.straighten:{other.id}")
    hands.find("straighten.corner:0")
    hands.tap("straighten.cancel")
    hands.tap(f"drawing.straighten:{picture.id}")
    hands.find("straighten.corner:0")
    go_on.set()
    presenter = drawing.presenter.own.straightening
    wait_until(lambda: presenter.preview != "", "what it becomes")
    assert presenter.previewShape == pytest.approx(2**-0.5, rel=0.02)
