import io

import pytest

from dreamdesk.sounds.kinds import is_locked, is_music, media_type
from support.sound_files import id3, mp3_frame, mp4, words

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_LOCK = bytes.fromhex("fbb3112223bdd211b4b700a0c955fc6e")


def kind(data: bytes) -> str:
    return media_type(io.BytesIO(data))


@pytest.mark.parametrize("name", ["a.mp3", "A.M4A", "b.flac", "b.ogg", "b.opus", "b.wav", "b.m4p"])
def test_music_is_told_by_its_ending(name: str) -> None:
    assert is_music(name)


@pytest.mark.parametrize("name", ["a.txt", "mp3", ".skjult.mp3", "a.mp3.zip", "a.mid"])
def test_what_is_not_music_is_told_by_its_ending(name: str) -> None:
    assert not is_music(name)


def test_kinds_are_told_by_their_first_bytes() -> None:
    assert kind(mp3_frame()) == "audio/mpeg"
    assert kind(id3({b"TIT2": words("Sang")}) + mp3_frame()) == "audio/mpeg"
    assert kind(b"\xff\xf1\x50\x80" + bytes(60)) == "audio/aac"
    assert kind(b"fLaC" + bytes(60)) == "audio/flac"
    assert kind(b"OggS" + bytes(60)) == "audio/ogg"
    assert kind(b"RIFF\0\0\0\0WAVE") == "audio/wav"
    assert kind(mp4(b"mp4a")) == "audio/mp4"
    assert kind(_ASF) == "audio/x-ms-wma"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"#EXTM3U\nhttp://example.invalid/a.ts\n",
        # A list that hides behind a tag: FFmpeg would follow it.
        id3({b"TIT2": words("Sang")}) + b"#EXTM3U\nfile:///etc/passwd\n",
        b"ID3\x03\0\0\x7f\x7f\x7f\x7f",
        b"ikke musik" * 50,
        b"RIFF\0\0\0\0AVI LIST",
    ],
    ids=["nothing", "a list", "a list behind a tag", "only a tag", "text", "video"],
)
def test_what_is_no_sound_has_no_kind(data: bytes) -> None:
    assert kind(data) == ""


def test_what_a_shop_has_locked_is_told() -> None:
    for stream in (b"drms", b"enca"):
        assert is_locked(io.BytesIO(mp4(stream)), "audio/mp4")
    assert not is_locked(io.BytesIO(mp4(b"mp4a")), "audio/mp4")
    size = (24 + 6 + 16).to_bytes(8, "little")
    assert is_locked(io.BytesIO(_ASF + size + bytes(6) + _LOCK), "audio/x-ms-wma")
    assert not is_locked(io.BytesIO(_ASF + size + bytes(22)), "audio/x-ms-wma")


def test_a_movie_box_that_lies_about_its_size_ends() -> None:
    for torn in (mp4(b"drms")[:30], mp4(b"mp4a")[:12], b"\0\0\0\x01ftyp" + b"\xff" * 8):
        assert not is_locked(io.BytesIO(torn), "audio/mp4")
