import io

import pytest
from PIL import Image, ImageStat

from dreamdesk.domain.corners import Corners, near_the_edges
from dreamdesk.domain.errors import FileRefused
from dreamdesk.domain.own_pictures import Photograph
from dreamdesk.pictures.photographs import LONGEST
from dreamdesk.pictures.straightening import straightened
from support.paper_photos import GOOD, Photo
from support.pictures import encoded

WHOLE = Corners.at(((0, 0), (1, 0), (1, 1), (0, 1)))


def opened(made: Photograph) -> Image.Image:
    return Image.open(io.BytesIO(made.data)).convert("RGB")


def made_of(taken: Photo) -> Image.Image:
    return opened(straightened(taken.data, taken.truth))


def part(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> list[float]:
    wide, high = picture.size
    box = round(left * wide), round(top * high), round(right * wide), round(bottom * high)
    return ImageStat.Stat(picture.crop(box)).mean


@pytest.mark.parametrize(
    "kind",
    ["on a dark table", "on a light table", "on a grey table in little light", "half in shadow"],
)
def test_paper_becomes_white_and_the_lines_stay_where_they_were_drawn(kind: str) -> None:
    straight = made_of(GOOD[kind]())
    assert straight.width / straight.height == pytest.approx(2**0.5, rel=0.01)
    for corner in ((0.02, 0.02), (0.92, 0.02), (0.02, 0.92), (0.92, 0.92)):
        assert min(part(straight, *corner, corner[0] + 0.06, corner[1] + 0.06)) > 248
    red, green, blue = part(straight, 0.42, 0.65, 0.46, 0.8)
    assert red > 200
    assert red > green + 60 > blue + 60
    # The ground line: green, and darker than anything around it.
    assert min(part(straight, 0.1, 0.853, 0.25, 0.862)) < 120


def test_what_is_painted_to_the_edges_keeps_its_colours() -> None:
    straight = made_of(GOOD["painted to the edges"]())
    sky, sea = part(straight, 0.5, 0.1, 0.9, 0.35), part(straight, 0.2, 0.5, 0.8, 0.6)
    assert sky[2] > sky[0] + 30
    assert sea[2] > sea[0] + 40
    assert sum(sea) < sum(sky) - 150


def test_a_drawing_photographed_from_a_slant_has_right_angles_again() -> None:
    straight = made_of(GOOD["from a slant"]())
    door = part(straight, 0.42, 0.65, 0.46, 0.8)
    assert door[0] > door[2] + 60
    for left, top in ((0.02, 0.02), (0.92, 0.02), (0.02, 0.92), (0.92, 0.92)):
        assert min(part(straight, left, top, left + 0.06, top + 0.06)) > 248


def test_a_turned_paper_stands_on_another_side() -> None:
    taken = GOOD["on its side"]()
    # The drawing lies on its left side: what is its upper left lies at the lower left.
    upright = taken.truth.turned()
    straight = opened(straightened(taken.data, upright))
    assert straight.width > straight.height
    assert part(straight, 0.8, 0.15, 0.85, 0.25)[0] > part(straight, 0.8, 0.15, 0.85, 0.25)[2] + 60


def test_it_is_no_longer_than_pictures_are_kept() -> None:
    large = Image.new("RGB", (LONGEST, 1920), "#e8e4da")
    made = straightened(encoded(large, "JPEG"), WHOLE)
    assert max(made.width, made.height) == LONGEST
    assert max(opened(straightened(encoded(large, "JPEG"), near_the_edges(), 480)).size) == 480


@pytest.mark.parametrize(
    "odd",
    [
        Image.new("RGB", (1, 1), "black"),
        Image.new("RGB", (3, 2), "white"),
        Image.new("RGB", (400, 300), "black"),
        Image.new("L", (120, 80), 90),
        Image.new("RGBA", (120, 80), (200, 0, 0, 0)),
        Image.new("RGB", (2000, 40), "#8f8f8c"),
    ],
    ids=["one pixel", "tiny", "black", "grey", "see-through", "a panorama"],
)
def test_any_picture_is_made_straight_without_complaint(odd: Image.Image) -> None:
    made = straightened(encoded(odd, "PNG"), near_the_edges())
    assert opened(made).size == (made.width, made.height)


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(FileRefused):
        straightened(b"no picture", WHOLE)
