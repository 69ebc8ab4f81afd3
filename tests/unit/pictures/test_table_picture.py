from io import BytesIO

from PIL import Image

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.card_places import TABLE_SHAPE
from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.laid_picture import LaidPicture, TablePicture
from dreamdesk.look import paper_look
from dreamdesk.pictures.printed import printed

RED = (
    b"<svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'>"
    b"<rect width='3' height='4' fill='#f00'/></svg>"
)


def seen(*cards: LaidPicture) -> Image.Image:
    return Image.open(BytesIO(printed(TablePicture(cards), 1600)))


def card(laid: LaidCard, data: bytes = RED) -> LaidPicture:
    return LaidPicture(laid, "Rød", data, "image/svg+xml")


def pixel(picture: Image.Image, x: float, y: float) -> tuple[int, ...]:
    found = picture.getpixel((round(x * picture.width), round(y * picture.height)))
    assert isinstance(found, tuple)
    return found


def is_red(found: tuple[int, ...]) -> bool:
    return found[0] > 200 and found[1] < 60


def test_a_card_is_seen_where_it_lies_as_large_as_it_lies() -> None:
    picture = seen(card(LaidCard("a", 0.3, 0.5, 30, 1.5)))
    assert picture.size == (1600, round(1600 / TABLE_SHAPE))
    assert is_red(pixel(picture, 0.3, 0.5))
    assert not is_red(pixel(picture, 0.7, 0.5))


def test_the_uppermost_card_lies_on_top_and_a_back_shows_nothing_of_its_picture() -> None:
    below, above = LaidCard("a", 0.5, 0.5), LaidCard("b", 0.5, 0.5, layer=2, face_up=False)
    assert not is_red(pixel(seen(card(below), card(above)), 0.5, 0.5))


def test_a_picture_that_cannot_be_read_is_a_white_card() -> None:
    picture = seen(card(LaidCard("a", 0.5, 0.5), b"no picture"))
    assert min(pixel(picture, 0.5, 0.5)) > 240


def test_every_layout_can_be_drawn() -> None:
    for layout in Library([paths.assets()]).layouts:
        picture = Image.open(BytesIO(printed(TablePicture((), layout.fields), 400)))
        ground = tuple(int(paper_look().palette.table[n : n + 2], 16) for n in (1, 3, 5))
        colours = {pixel(picture, x / 50, y / 50) for x in range(50) for y in range(50)}
        assert any(max(abs(a - b) for a, b in zip(c, ground, strict=True)) > 30 for c in colours)
