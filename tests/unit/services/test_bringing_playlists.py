"""Playlists that are brought: from a folder or a zip, told of or not, always measured."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dreamdesk.content.check import content_files, troubles
from dreamdesk.content.own_folders import Refused
from dreamdesk.content.playlists import read_playlist
from dreamdesk.domain.errors import DiskFull, Refusal
from dreamdesk.domain.own_music import ReadSound
from dreamdesk.services import bringing
from dreamdesk.services.already_here import AlreadyHere
from support.pictures import jpeg, zipped
from support.sounds import playlist_toml, read_plainly, tone, track

GOOD = {"01 - Havnen.wav": tone(1.5), "sommer_regn.WAV": tone(2.5)}


def on(_number: int, _of: int, _name: str) -> bool:
    return True


def brought(source: Path, home: Path) -> tuple[int, tuple[Refused, ...]]:
    taken = frozenset({"strandkanten"})
    return bringing.bring_playlist(source, home / "music", taken, read_plainly, on)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The content of the program; what is brought lies elsewhere."""
    return tmp_path / "home" / "content"


def put(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("packed", [False, True])
def test_music_without_a_playlist_toml_becomes_a_playlist_that_content_check_takes(
    tmp_path: Path, home: Path, packed: bool
) -> None:
    inside = {f"Sommer/{name}": data for name, data in GOOD.items()}
    stick = tmp_path / "stick"
    stick.mkdir()
    source = zipped(stick / "Ved søen.zip", inside) if packed else put(stick / "Ved søen", GOOD)
    assert brought(source, home) == (2, ())
    (file,) = content_files(home)
    assert troubles(file) == ()
    playlist = read_playlist(file)
    assert (file.parent.name, playlist.id, playlist.title) == ("ved-soeen", "ved-soeen", "Ved søen")
    assert [track.title for track in playlist.tracks] == ["Havnen", "sommer regn"]
    assert [track.id for track in playlist.tracks] == ["ved-soeen-stykke-1", "ved-soeen-stykke-2"]
    assert [(track.seconds, track.loudness) for track in playlist.tracks] == [
        (1.5, -23),
        (2.5, -23),
    ]
    assert playlist.tracks[0].sound.read_bytes() == GOOD["01 - Havnen.wav"]
    assert not playlist.tracks[0].is_placed


@pytest.mark.parametrize("packed", [False, True])
def test_a_playlist_says_what_its_pieces_are_called_and_where_they_lie_but_not_how_loud(
    tmp_path: Path, home: Path, packed: bool
) -> None:
    told = playlist_toml(
        track("havn", "01 - Havnen.wav", "Ved havnen", loudness="-3.0", seconds="9000"),
        track("slut", "sommer_regn.WAV", "Til sidst", more="closing = true"),
    )
    files = {**GOOD, "playlist.toml": told}
    source = zipped(tmp_path / "x.zip", files) if packed else put(tmp_path / "x", files)
    assert brought(source, home) == (2, ())
    playlist = read_playlist(home / "music" / "aftenmusik" / "playlist.toml")
    (piece,) = playlist.tracks
    assert (piece.title, piece.calm_lively, piece.light_heavy) == ("Ved havnen", -0.5, 0.25)
    assert (piece.seconds, piece.loudness) == (1.5, -23)
    assert playlist.closing is not None
    assert playlist.closing.title == "Til sidst"


def test_tags_and_a_cover_are_kept(tmp_path: Path, home: Path) -> None:
    def tagged(file: Path, go_on: Callable[[], bool]) -> ReadSound | None:
        found = read_plainly(file, go_on)
        return found and replace(found, title="Regn", artist="Gruppen Prøve", cover=jpeg())

    source = put(tmp_path / "x", GOOD)
    done = bringing.bring_playlist(source, home / "music", frozenset(), tagged, on)
    assert done == (2, ())
    first = read_playlist(home / "music" / "x" / "playlist.toml").tracks[0]
    assert (first.title, first.description) == ("Regn", "Gruppen Prøve")
    assert first.picture is not None
    assert first.picture.read_bytes() == jpeg()


def test_what_is_here_already_or_comes_twice_is_left_out_and_the_rest_is_a_playlist(
    tmp_path: Path, home: Path
) -> None:
    source = put(tmp_path / "x", {**GOOD, "kopi.wav": tone(2.5), "torn.wav": b"x"})
    put(source, {"torn igen.wav": b"x"})
    known = AlreadyHere([lambda: io.BytesIO(GOOD["01 - Havnen.wav"])])
    listen = bringing.only_new(read_plainly, known)
    count, refused = bringing.bring_playlist(source, home / "music", frozenset(), listen, on)
    assert count == 1
    assert dict(refused) == {
        "01 - Havnen.wav": Refusal.ALREADY_HERE,
        "sommer_regn.WAV": Refusal.ALREADY_HERE,
        "torn.wav": Refusal.NOT_MUSIC,
        "torn igen.wav": Refusal.NOT_MUSIC,
    }
    assert read_playlist(home / "music" / "x" / "playlist.toml").tracks[0].title == "kopi"


def test_a_broken_playlist_toml_is_named_with_its_line_and_the_music_comes_all_the_same(
    tmp_path: Path, home: Path
) -> None:
    source = put(tmp_path / "x", {**GOOD, "playlist.toml": b'schema = 1\ntitle = "Aften\n'})
    assert brought(source, home) == (2, (("playlist.toml:2", Refusal.TORN),))
    assert read_playlist(home / "music" / "x" / "playlist.toml").title == "x"


def test_each_bad_file_is_named_and_the_rest_is_taken_in(tmp_path: Path, home: Path) -> None:
    bad = {"tom.mp3": (b"", Refusal.EMPTY), "brev.mp3": (b"Kaere dagbog", Refusal.NOT_MUSIC)}
    source = put(tmp_path / "x", {**GOOD, **{name: data for name, (data, _) in bad.items()}})
    count, refused = brought(source, home)
    assert count == 2
    assert dict(refused) == {name: why for name, (_, why) in bad.items()}
    names = {file.suffix for file in (home / "music" / "x").iterdir()}
    assert names == {".wav", ".toml"}


def test_rows_without_an_id_with_one_id_or_file_or_that_point_out_are_named(
    tmp_path: Path, home: Path
) -> None:
    told = playlist_toml(
        track("havn", "01 - Havnen.wav", "Havnen"),
        track("havn", "sommer_regn.WAV", "Igen"),
        track("", "sommer_regn.WAV", "Uden id"),
        track("to", "01 - Havnen.wav", "Samme fil"),
        track("ude", "../hemmelig.wav", "Ude"),
    )
    put(tmp_path / "x", {**GOOD, "playlist.toml": told})
    (tmp_path / "hemmelig.wav").write_bytes(tone())
    count, refused = brought(tmp_path / "x", home)
    assert count == 1
    assert refused == (
        ("playlist.toml, Igen", Refusal.SAME_ID),
        ("playlist.toml, Uden id", Refusal.WITHOUT_ID),
        ("playlist.toml, Samme fil", Refusal.WITHOUT_FILE),
        ("playlist.toml, Ude", Refusal.OUTSIDE),
    )


@pytest.mark.parametrize("climbing", ["../ude.wav", "/etc/ude.wav", "a/../../ude.wav", "C:ude.wav"])
def test_a_path_that_climbs_out_of_a_zip_is_never_followed(
    tmp_path: Path, home: Path, climbing: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    source = zipped(stick / "x.zip", {"god.wav": tone(), climbing: tone()})
    count, refused = brought(source, home)
    assert (count, [why for _, why in refused]) == (1, [Refusal.OUTSIDE])
    assert not list(tmp_path.rglob("*ude*"))


def test_a_bomb_and_a_giant_are_refused_while_they_come_and_leave_nothing(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = zipped(tmp_path / "x.zip", {"god.wav": tone(), "bombe.wav": bytes(60 << 20)})
    assert brought(bomb, home) == (1, (("bombe.wav", Refusal.UNSAFE),))
    small = replace(bringing.PLAYLISTS, largest=100_000)
    monkeypatch.setattr(bringing, "PLAYLISTS", small)
    folder = put(tmp_path / "y", {"god.wav": tone(1), "stor.wav": tone(3)})
    assert brought(folder, home) == (1, (("stor.wav", Refusal.TOO_LARGE),))
    packed = zipped(tmp_path / "z.zip", {"god.wav": tone(1), "stor.wav": tone(3)})
    assert brought(packed, home) == (1, (("stor.wav", Refusal.TOO_LARGE),))
    kept = sorted(file.name for file in home.rglob("*.wav"))
    assert len(kept) == 3
    assert not list((home / "music").glob(".*"))


def test_what_was_taken_in_stays_when_somebody_stops_in_the_middle_of_a_piece(
    tmp_path: Path, home: Path
) -> None:
    source = put(tmp_path / "x", {f"{number}.wav": tone() for number in range(4)})
    asked: list[int] = []

    def twice(number: int, _of: int, _name: str) -> bool:
        asked.append(number)
        return not (number == 3 and asked.count(3) > 1)

    done = bringing.bring_playlist(source, home / "music", frozenset(), read_plainly, twice)
    assert done == (2, ())
    assert len(read_playlist(home / "music" / "x" / "playlist.toml").tracks) == 2
    assert len(list((home / "music" / "x").glob("*.wav"))) == 2


def test_a_disk_that_fills_up_is_told_and_leaves_no_playlist(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put(tmp_path / "x", GOOD)

    def full(*_given: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(DiskFull):
        brought(source, home)
    assert list((home / "music").iterdir()) == []


def test_a_locked_zip_and_a_torn_one_are_refused(tmp_path: Path, home: Path) -> None:
    whole = zipped(tmp_path / "x.zip", GOOD)
    (tmp_path / "y.zip").write_bytes(whole.read_bytes()[:200])
    assert brought(tmp_path / "y.zip", home) == (0, (("y.zip", Refusal.TORN),))
    with zipfile.ZipFile(whole) as packed:
        names = packed.namelist()
    locked = whole.read_bytes().replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )
    (tmp_path / "z.zip").write_bytes(locked)
    count, refused = brought(tmp_path / "z.zip", home)
    assert count == 0
    assert refused == tuple((name, Refusal.UNREADABLE) for name in names)
