"""Templates and placed things as pixels: where they stand, how large, and never a crash."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from PIL import Image
from PySide6.QtGui import QImage, QPainter, QTransform

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.ink import Box
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.domain.sheet import Placed, PlacedKind, Sheet, SheetHead
from dreamdesk.pictures.drawing_art import STAMP_SIZE, DrawingArt
from dreamdesk.pictures.ink_raster import View, cut_out, draw_sheet, whole_sheet
from support.pictures import encoded
from support.strokes import NOON

SHEET = UUID(int=7)


@pytest.fixture(scope="module")
def art(qapp: object) -> DrawingArt:
    library = Library((paths.assets(),))
    return DrawingArt(library.templates, library.stamps)


def placed(kind: PlacedKind = PlacedKind.STAMP, **values: object) -> Placed:
    thing = Placed(uuid4(), kind, 1500, 1000, None, NOON, name="hus", text="Ringe til skolen")
    return replace(thing, **values)  # type: ignore[arg-type]


def sheet(*things: Placed, template: str = "") -> Sheet:
    return Sheet(SheetHead(SHEET, SHEET, "Ark", NOON, template), things)


def inked(picture: QImage) -> Box:
    """Return the box of what is not white, in pixels."""
    xs, ys = [], []
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            if picture.pixel(x, y) != 0xFFFFFFFF:
                xs.append(x)
                ys.append(y)
    return Box(min(xs), min(ys), max(xs), max(ys))


@pytest.mark.parametrize("kind", list(PlacedKind))
@pytest.mark.parametrize("angle", [0.0, 30.0, 200.0])
def test_all_of_a_thing_is_drawn_within_its_box(
    art: DrawingArt, kind: PlacedKind, angle: float
) -> None:
    name = uuid4().hex if kind is PlacedKind.PICTURE else "hus"
    thing = placed(kind, angle=angle, scale=1.5, name=name)
    found = inked(draw_sheet(sheet(thing), whole_sheet(742), art))
    box, scale = art.box(thing), 742 / 2970
    assert found.left >= box.left * scale - 1
    assert found.right <= box.right * scale + 1
    assert found.top >= box.top * scale - 1
    assert found.bottom <= box.bottom * scale + 1


def test_a_thing_is_held_by_what_it_covers_even_when_it_is_turned(art: DrawingArt) -> None:
    words = placed(PlacedKind.WORDS, angle=90)
    half = art.size(words).width() / 2
    assert art.holds(words, 1500, 1000 + half - 5)
    assert not art.holds(words, 1500 + half - 5, 1000)
    assert art.size(placed()).width() == STAMP_SIZE


def test_words_are_broken_into_lines_and_a_long_word_stays_whole(art: DrawingArt) -> None:
    one, many = placed(PlacedKind.WORDS), placed(PlacedKind.WORDS, text="jeg vil gerne " * 20)
    assert art.size(many).height() > 4 * art.size(one).height()
    long = placed(PlacedKind.WORDS, text="a" * 100)
    assert art.size(long).height() == art.size(one).height()
    assert art.size(placed(PlacedKind.WORDS, text="")).width() > 0


@pytest.mark.parametrize("template", ["trappen", "traeet", "findes-ikke", ""])
def test_a_template_is_drawn_below_what_lies_on_it(art: DrawingArt, template: str) -> None:
    empty = draw_sheet(sheet(template=template), whole_sheet(300), art)
    with_one = draw_sheet(sheet(placed(), template=template), whole_sheet(300), art)
    assert empty != with_one
    white = QImage(empty)
    white.fill(0xFFFFFFFF)
    assert (empty == white) == (template in ("", "findes-ikke"))


def test_what_is_broken_or_gone_leaves_the_rest_of_the_sheet(art: DrawingArt) -> None:
    lost = placed(PlacedKind.PICTURE, name=uuid4().hex)
    torn = KeptPicture(uuid4(), "", "", "", "image/png", b"no picture")
    art.know((torn,))
    things = (lost, placed(PlacedKind.PICTURE, name=torn.id.hex), placed(name="findes-ikke"))
    assert not draw_sheet(sheet(*things), whole_sheet(300), art).isNull()
    art.know(())


def test_a_picture_is_as_sharp_as_the_paper_that_it_is_drawn_for(art: DrawingArt) -> None:
    lines = Image.new("L", (2400, 1600), 255)
    for x in range(0, 2400, 4):
        lines.paste(0, (x, 0, x + 2, 1600))
    picture = KeptPicture(uuid4(), "", "", "", "image/png", encoded(lines, "PNG"))
    art.know((picture,))
    thing = placed(PlacedKind.PICTURE, name=picture.id.hex, scale=4.0)
    drawn = draw_sheet(sheet(thing), whole_sheet(3508), art)
    shades = [drawn.pixelColor(x, drawn.height() // 2).lightness() for x in range(1600, 1700)]
    assert max(shades) - min(shades) > 200
    art.know(())


def test_a_spot_is_cut_out_as_it_lies_on_the_sheet(art: DrawingArt) -> None:
    spot = cut_out(sheet(placed(), template="trappen"), Box(1300, 800, 1700, 1200), 400, art)
    assert (spot.width(), spot.height()) == (400, 400)
    part = draw_sheet(sheet(placed(), template="trappen"), View(1.0, 1300, 800, 400, 400), art)
    assert spot == part


def test_a_stamp_can_be_drawn_by_itself(art: DrawingArt) -> None:
    picture = QImage(80, 80, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setTransform(QTransform.fromScale(1, 1))
    art.stamp(painter, "hjerte", picture.rect().toRectF())
    art.stamp(painter, "findes-ikke", picture.rect().toRectF())
    painter.end()
    assert picture.pixelColor(40, 40).alpha() == 255


def test_the_version_stays_until_a_file_is_another(art: DrawingArt) -> None:
    assert art.version == art.version != ""
