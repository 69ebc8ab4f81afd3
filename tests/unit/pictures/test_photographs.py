import io
import random

import pytest
from PIL import Image

from dreamdesk.domain.errors import FileRefused, Refusal
from dreamdesk.domain.own_pictures import Crop, Photograph, middle
from dreamdesk.pictures.photographs import LONGEST, as_card, photograph
from support.pictures import DRAWING, encoded, heic, huge_png, jpeg, telling_jpeg

BLUE = (0, 0, 255)


def taken(data: bytes) -> Photograph:
    return photograph(io.BytesIO(data))


def opened(kept: Photograph) -> Image.Image:
    return Image.open(io.BytesIO(kept.data))


def is_blue(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - two) < 40 for one, two in zip(pixel[:3], BLUE, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_every_kind_that_people_bring_is_kept(kind: str) -> None:
    kept = taken(encoded(Image.effect_noise((90, 60), 80).convert("RGB"), kind))
    assert (kept.width, kept.height) == (90, 60)
    assert opened(kept).size == (90, 60)
    assert kept.media_type in ("image/jpeg", "image/png")


def test_a_telephones_picture_is_kept_as_one_that_everything_reads() -> None:
    kept = taken(heic())
    assert (kept.width, kept.height, kept.media_type) == (96, 64, "image/jpeg")
    left, right = (opened(kept).convert("RGB").getpixel((x, 32)) for x in (4, 90))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert right[0] - left[0] > 100
    assert b"Opfundet" in heic()
    assert b"Opfundet" not in kept.data


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, (0, 0)), (3, (59, 39)), (6, (39, 0)), (8, (0, 59)), (2, (59, 0)), (5, (0, 0))],
)
def test_it_stands_as_the_camera_was_held(orientation: int, corner: tuple[int, int]) -> None:
    kept = taken(telling_jpeg(orientation))
    assert (kept.width, kept.height) == ((60, 40) if orientation < 5 else (40, 60))
    assert is_blue(opened(kept).convert("RGB").getpixel(corner))


def test_what_the_camera_noted_is_gone() -> None:
    kept = taken(telling_jpeg())
    for told in (b"Hemmeligt", b"Almas", b"Exif", b"GPS"):
        assert told in telling_jpeg() or told == b"GPS"
        assert told not in kept.data
    assert not opened(kept).getexif()


def test_a_large_one_is_kept_smaller_in_its_own_proportions() -> None:
    kept = taken(jpeg(5200, 2600))
    assert (kept.width, kept.height) == (LONGEST, LONGEST // 2)


def test_what_is_see_through_stays_so_and_the_rest_becomes_a_photograph() -> None:
    clear = Image.new("RGBA", (40, 40), (200, 0, 0, 90))
    assert taken(encoded(clear, "PNG")).media_type == "image/png"
    full = Image.effect_noise((300, 300), 90).convert("RGBA")
    assert taken(encoded(full, "PNG")).media_type == "image/jpeg"


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "CMYK", "I;16"])
def test_the_odd_ways_of_keeping_colours_are_understood(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert taken(encoded(Image.new(mode, (40, 30)), kind)).width == 40


def refused(data: bytes) -> Refusal:
    with pytest.raises(FileRefused) as told:
        taken(data)
    return told.value.why


def test_what_is_no_picture_is_refused_with_its_reason() -> None:
    assert refused(b"") is Refusal.EMPTY
    assert refused(b"Kaere dagbog") is Refusal.NOT_A_PICTURE
    assert refused(DRAWING) is Refusal.DRAWING
    assert refused(huge_png()) is Refusal.TOO_LARGE
    assert refused(huge_png(2_000_000_000, 1)) is Refusal.TOO_LARGE
    whole = encoded(Image.effect_noise((400, 400), 90).convert("RGB"), "JPEG")
    assert refused(whole[: len(whole) // 2]) is Refusal.TORN
    assert refused(b"\0\0\0\x18ftypheic" + bytes(200)) is Refusal.NOT_A_PICTURE


def test_a_picture_with_any_bytes_changed_is_kept_or_refused_and_nothing_else() -> None:
    dice = random.Random(4)
    noise = Image.effect_noise((60, 40), 90).convert("RGB")
    for kind in ("JPEG", "PNG", "WEBP"):
        whole = encoded(noise, kind)
        for _ in range(60):
            hurt = bytearray(whole)
            for _ in range(dice.randint(1, 9)):
                hurt[dice.randrange(len(hurt))] = dice.randrange(256)
            try:
                kept = taken(bytes(hurt))
            except FileRefused:
                continue
            assert opened(kept).size == (kept.width, kept.height)


def test_a_disk_that_fails_is_told_as_unreadable() -> None:
    class Pulled(io.BytesIO):
        def read(self, *_size: object) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(FileRefused) as told:
        photograph(Pulled(jpeg()))
    assert told.value.why is Refusal.UNREADABLE


def test_a_card_shows_the_part_that_was_chosen_in_the_shape_of_a_card() -> None:
    kept = taken(jpeg(800, 600))
    card = Image.open(io.BytesIO(as_card(kept.data, Crop(0, 0, 0.25))))
    assert card.size == (200, 267)
    assert is_blue(card.convert("RGB").getpixel((20, 20)))
    whole = Image.open(io.BytesIO(as_card(kept.data, middle(800, 600))))
    assert whole.size == (450, 600)
    with pytest.raises(FileRefused):
        as_card(b"no picture", Crop(0, 0, 1))
