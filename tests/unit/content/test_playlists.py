from pathlib import Path

import pytest

from dreamdesk.content.playlists import read_playlist
from dreamdesk.domain.errors import ContentBroken
from support.pictures import BAD_DRAWINGS, DRAWING

TOP = 'schema = 1\nid = "list"\nversion = "1"\ntitle = "L"\ndescription = "d"\nlicense = "l"\n'
SVG = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'


def track(track_id: str, more: str = "", **other: str) -> str:
    values = {
        "file": f'"{track_id}.opus"',
        "calm_lively": "-0.5",
        "light_heavy": "1",
        "seconds": "130.4",
        "loudness": "-20.0",
    } | other
    lines = "".join(f"{key} = {value}\n" for key, value in values.items() if value)
    return f'[[tracks]]\nid = "{track_id}"\ntitle = "T"\ndescription = "D"\n{lines}{more}'


def playlist(folder: Path, text: str, *sounds: str) -> Path:
    for name in sounds:
        (folder / name).write_bytes(b"OggS")
    file = folder / "playlist.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_playlist_has_its_tracks_in_order(tmp_path: Path) -> None:
    text = TOP + track("b") + track("a", seconds="90")
    found = read_playlist(playlist(tmp_path, text, "a.opus", "b.opus"))
    assert [track.id for track in found.tracks] == ["b", "a"]
    first = found.tracks[0]
    assert (first.calm_lively, first.light_heavy) == (-0.5, 1.0)
    assert (first.seconds, first.loudness) == (130.4, -20.0)
    assert first.sound == tmp_path / "b.opus"
    assert (found.closing, found.missing) == (None, ())


def test_the_closing_piece_stands_apart_and_is_found_by_its_id(tmp_path: Path) -> None:
    text = TOP + track("a") + track("z", "closing = true\n")
    found = read_playlist(playlist(tmp_path, text, "a.opus", "z.opus"))
    assert [track.id for track in found.tracks] == ["a"]
    assert found.closing is not None
    assert found.track("z") == found.closing
    assert found.track("a") == found.tracks[0]
    assert found.track("gone") is None


def test_a_missing_sound_file_is_named_and_the_rest_is_there(tmp_path: Path) -> None:
    text = TOP + track("a") + track("b") + track("z", "closing = true\n")
    found = read_playlist(playlist(tmp_path, text, "b.opus"))
    assert [track.id for track in found.tracks] == ["b"]
    assert found.missing == ("a.opus", "z.opus")
    assert found.closing is None


def test_a_piece_has_the_cover_that_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(DRAWING)
    text = TOP + track("a", 'cover = "a.svg"\n') + track("b")
    found = read_playlist(playlist(tmp_path, text, "a.opus", "b.opus"))
    assert [track.picture for track in found.tracks] == [tmp_path / "a.svg", None]
    assert found.missing == ()


@pytest.mark.parametrize(
    "data", [None, b"", DRAWING[:-9], b"no drawing", *(SVG % bad for bad in BAD_DRAWINGS.values())],
    ids=["gone", "empty", "torn", "text", *BAD_DRAWINGS],
)  # fmt: skip
def test_a_cover_that_cannot_be_used_is_named_and_its_piece_stays(
    data: bytes | None, tmp_path: Path
) -> None:
    if data is not None:
        (tmp_path / "a.svg").write_bytes(data)
    (tmp_path / "z.svg").write_bytes(DRAWING)
    text = TOP + track("a", 'cover = "a.svg"\n') + track("b")
    text += track("z", 'cover = "z.svg"\nclosing = true\n')
    found = read_playlist(playlist(tmp_path, text, "a.opus", "z.opus"))
    assert [(track.id, track.picture) for track in found.tracks] == [("a", None)]
    assert found.closing is not None
    assert found.closing.picture == tmp_path / "z.svg"
    assert found.missing == ("b.opus", "a.svg")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (TOP, 1),
        (TOP.replace("schema = 1", "schema = 2") + track("a"), 1),
        (TOP.replace('title = "L"\n', "") + track("a"), 1),
        (TOP + track("A"), 8),
        (TOP + track("a") + track("a"), 17),
        (TOP + track("a", file='"../secret.opus"'), 11),
        (TOP + track("a", file='"/etc/passwd"'), 11),
        (TOP + track("a", file='"..\\\\secret"'), 11),
        (TOP + track("a") + track("b", file='"a.opus"'), 20),
        (TOP + track("a", calm_lively="-1.1"), 12),
        (TOP + track("a", calm_lively='"calm"'), 12),
        (TOP + track("a", light_heavy="true"), 13),
        (TOP + track("a", light_heavy="nan"), 13),
        (TOP + track("a", seconds="0"), 14),
        (TOP + track("a", seconds="21600"), 14),
        (TOP + track("a", loudness="3"), 15),
        (TOP + track("a", loudness=""), 7),
        (TOP + track("a", "closing = 1\n"), 16),
        (TOP + track("a", "cover = '../a.svg'\n"), 16),
        (TOP + track("a", "cover = 1\n"), 16),
        (TOP + track("a", "composer = 'x'\n"), 16),
        (TOP + track("a", "closing = true\n") + track("b", "closing = true\n"), 26),
    ],
    ids=[
        "no tracks", "schema", "no title", "id", "twice", "above", "elsewhere", "backslash",
        "one file twice", "too calm", "in words", "true", "nan", "no length", "six hours",
        "louder than full", "no loudness", "closing = 1",
        "cover above", "cover = 1", "unknown key", "two closing pieces",
    ],
)  # fmt: skip
def test_a_broken_playlist_is_told_with_its_line(text: str, line: int, tmp_path: Path) -> None:
    with pytest.raises(ContentBroken) as broken:
        read_playlist(playlist(tmp_path, text, "a.opus", "b.opus"))
    assert broken.value.line == line
    assert broken.value.file.name == "playlist.toml"
