from io import BytesIO

import pytest
from PIL import Image

from dreamdesk.pictures.raster import JPEG, PNG, SVG, UnreadablePicture, encoded, image, on_card

DRAWN = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40" width="30" height="40">'
    b'<rect width="30" height="20" fill="#2F5D73"/></svg>'
)

DUSK = (0x2F, 0x5D, 0x73)
WHITE = (255, 255, 255)


def photograph(size: tuple[int, int], kind: str, orientation: int = 1) -> bytes:
    file = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", size, DUSK).save(file, kind, exif=exif)
    return file.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data)).convert("RGB")


def test_a_drawing_keeps_its_proportions_and_colours() -> None:
    pixels = opened(encoded(DRAWN, SVG, 300, PNG))
    assert pixels.size == (300, 400)
    assert pixels.getpixel((150, 100)) == DUSK


def test_what_is_see_through_turns_white_on_paper() -> None:
    pixels = opened(encoded(DRAWN, SVG, 300))
    assert pixels.getpixel((150, 350)) == WHITE


def test_what_is_see_through_stays_so_on_the_screen() -> None:
    assert image(DRAWN, SVG, 30).pixelColor(15, 35).alpha() == 0


@pytest.mark.parametrize("kind", [PNG, JPEG])
def test_a_photograph_is_made_smaller_in_its_proportions(kind: str) -> None:
    data = photograph((800, 600), kind.split("/")[1])
    assert opened(encoded(data, kind, 200)).size == (200, 150)


def test_a_photograph_is_turned_the_way_its_camera_says() -> None:
    data = photograph((800, 600), "jpeg", orientation=6)
    pixels = image(data, JPEG, 300)
    assert (pixels.width(), pixels.height()) == (300, 400)


@pytest.mark.parametrize("size", [(400, 100), (100, 100), (300, 400), (60, 400)])
def test_on_a_card_all_of_a_picture_stands_in_its_own_shape(size: tuple[int, int]) -> None:
    card = on_card(photograph(size, "png"), PNG, 120)
    assert (card.width(), card.height()) == (120, 160)
    times = min(120 / size[0], 160 / size[1])
    wide, high = size[0] * times, size[1] * times
    dusk = [
        (x, y) for x in range(120) for y in range(160) if card.pixelColor(x, y).red() == DUSK[0]
    ]
    xs, ys = {x for x, _ in dusk}, {y for _, y in dusk}
    assert max(xs) - min(xs) + 1 == pytest.approx(wide, abs=2)
    assert max(ys) - min(ys) + 1 == pytest.approx(high, abs=2)
    assert min(xs) == pytest.approx(119 - max(xs), abs=2)
    assert min(ys) == pytest.approx(159 - max(ys), abs=2)


def test_no_picture_is_no_card() -> None:
    with pytest.raises(UnreadablePicture):
        on_card(b"not a picture", PNG, 120)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", SVG),
        (b"<svg", SVG),
        (b"not a picture", SVG),
        (b"not a picture", JPEG),
        (b"", PNG),
        (photograph((8, 8), "png")[:40], PNG),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000"/>', SVG),
    ],
)
def test_what_is_no_picture_is_told(data: bytes, kind: str) -> None:
    with pytest.raises(UnreadablePicture):
        encoded(data, kind, 200)


@pytest.mark.parametrize("width", [0, -5, 1_000_000])
def test_a_width_that_nobody_needs_is_refused(width: int) -> None:
    with pytest.raises(UnreadablePicture):
        image(DRAWN, SVG, width)
