import io
import random
import zlib

import pytest
from PIL import Image

from dreamdesk.sounds.tags import LARGEST_COVER, LONGEST_WORDS, Tags, read_tags
from support.pictures import encoded, huge_png
from support.sound_files import id3, mp3_frame, picture, words


def tags(frames: dict[bytes, bytes]) -> Tags:
    return read_tags(io.BytesIO(id3(frames) + mp3_frame() * 60))


def cover(size: tuple[int, int] = (120, 120)) -> bytes:
    return encoded(Image.new("RGB", size, "navy"), "PNG")


def test_title_artist_length_and_cover_are_read() -> None:
    found = tags(
        {b"TIT2": words("Blåbærvisen"), b"TPE1": words("Ævle & Bævle"), b"APIC": picture(cover())}
    )
    assert (found.title, found.artist) == ("Blåbærvisen", "Ævle & Bævle")
    assert found.cover == cover()
    assert found.seconds == pytest.approx(60 * 1152 / 48000, abs=0.1)


def test_words_are_one_line_without_control_signs() -> None:
    found = tags({b"TIT2": words("  Linje\r\nto\x1b[31m\u202e  "), b"TPE1": words("\u200b\t")})
    assert found.title == "Linje to [31m"
    assert found.artist == ""


def test_words_have_an_end() -> None:
    assert len(tags({b"TIT2": words("la" * 50_000)}).title) == LONGEST_WORDS


@pytest.mark.parametrize(
    "data",
    [
        huge_png(),
        b"GIF89a" + bytes(200),
        b"\x89PNG\r\n\x1a\n" + bytes(20),
        cover((400, 8)),
    ],
    ids=["a bomb", "another kind", "torn", "a strip"],
)
def test_a_cover_that_cannot_be_opened_safely_is_left_out(data: bytes) -> None:
    found = tags({b"TIT2": words("Sang"), b"APIC": picture(data)})
    assert found.cover == b""
    assert found.title == "Sang"


def test_a_picture_larger_than_any_cover_is_not_read() -> None:
    huge = cover() + bytes(LARGEST_COVER)
    found = tags({b"TIT2": words("Sang"), b"APIC": picture(huge)})
    assert found.cover == b""
    assert found.title == "Sang"


def test_torn_tags_never_stop_anybody() -> None:
    whole = id3({b"TIT2": words("Sang"), b"APIC": picture(cover())}) + mp3_frame() * 4
    chance = random.Random(3)
    for _ in range(300):
        torn = bytearray(whole)
        for _ in range(8):
            torn[chance.randrange(len(torn))] = chance.randrange(256)
        found = read_tags(io.BytesIO(bytes(torn[: chance.randrange(len(torn))])))
        assert len(found.title) <= LONGEST_WORDS


def test_a_file_without_tags_says_nothing() -> None:
    assert read_tags(io.BytesIO(zlib.compress(b"nothing"))) == Tags()
