import errno
import sys
import zipfile
from pathlib import Path
from typing import BinaryIO

import pytest

from dreamdesk.content import bundles
from dreamdesk.content.decks import read_deck
from dreamdesk.content.own_folders import Refused
from dreamdesk.domain.errors import DiskFull, FolderNotWritable, Refusal
from dreamdesk.pictures.photographs import photograph
from dreamdesk.services.bringing import bring_deck, bring_each, is_picture
from support.pictures import BAD_DRAWINGS, DRAWING, card, deck_toml, huge_png, jpeg, zipped

GOOD = {"mole.jpg": jpeg(), "baad.svg": DRAWING}
BOTH = deck_toml(card("mole", "mole.jpg"), card("baad", "baad.svg", "Båden"))


def on(_number: int, _of: int, _name: str) -> bool:
    return True


def brought(source: Path, home: Path) -> tuple[int, tuple[Refused, ...]]:
    return bring_deck(source, home / "cards", frozenset({"drivtoemmer"}), photograph, on)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The content of the program; what is brought lies elsewhere."""
    return tmp_path / "home" / "content"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def put(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("packed", [False, True])
def test_a_deck_comes_from_a_folder_or_a_zip_as_it_says_of_itself(
    stick: Path, home: Path, packed: bool
) -> None:
    files = {**GOOD, "deck.toml": BOTH}
    inside = {f"havnen/{name}": data for name, data in files.items()}
    source = zipped(stick / "x.zip", inside) if packed else put(stick / "x", files)
    assert brought(source, home) == (2, ())
    deck = read_deck(home / "cards" / "havnen" / "deck.toml")
    assert (deck.title, deck.missing) == ("Havnen", ())
    assert [one.title for one in deck.cards] == ["Molen", "Båden"]
    assert [one.id for one in deck.cards] == ["havnen-mole", "havnen-baad"]
    assert [path.name for path in (home / "cards").iterdir()] == ["havnen"]


def test_pictures_without_a_deck_toml_become_a_deck_named_after_their_folder(
    stick: Path, home: Path
) -> None:
    put(stick / "Sommer på øen", {"ved_soeen-2.JPG": jpeg(), "b.png": jpeg(), "læs mig.txt": b"x"})
    assert brought(stick / "Sommer på øen", home) == (2, ())
    deck = read_deck(home / "cards" / "sommer-paa-oeen" / "deck.toml")
    assert deck.title == "Sommer på øen"
    assert [one.title for one in deck.cards] == ["b", "ved soeen 2"]


def test_a_second_deck_of_one_name_stands_beside_the_first_and_never_over_a_built_in_one(
    stick: Path, home: Path
) -> None:
    source = put(stick / "x", {**GOOD, "deck.toml": deck_toml(card("m", "mole.jpg"))})
    named = put(stick / "Drivtoemmer", GOOD)
    assert [brought(one, home)[0] for one in (source, source, named)] == [1, 1, 2]
    assert {p.name for p in (home / "cards").iterdir()} == {"havnen", "havnen-2", "drivtoemmer-2"}


BAD = {
    "tom.jpg": (b"", Refusal.EMPTY),
    "revet.jpg": (jpeg(900, 900)[:3000], Refusal.TORN),
    "kaempe.png": (huge_png(), Refusal.TOO_LARGE),
    "brev.jpg": (b"Kaere dagbog", Refusal.NOT_A_PICTURE),
    "ond.svg": (DRAWING.replace(b"</svg>", BAD_DRAWINGS["script"] + b"</svg>"), Refusal.UNSAFE),
}


@pytest.mark.parametrize("packed", [False, True])
def test_each_bad_file_is_named_and_the_rest_is_taken_in(
    stick: Path, home: Path, packed: bool
) -> None:
    files = {**GOOD, **{name: data for name, (data, _) in BAD.items()}}
    source = zipped(stick / "x.zip", files) if packed else put(stick / "x", files)
    count, refused = brought(source, home)
    assert count == 2
    assert dict(refused) == {name: why for name, (_, why) in BAD.items()}


def test_cards_without_an_id_with_one_id_or_without_a_picture_are_named_and_the_rest_comes(
    stick: Path, home: Path
) -> None:
    cards = (
        card("mole", "mole.jpg"),
        card("mole", "baad.svg", "Båden"),
        card("", "mole.jpg", "Uden id"),
        card("Ikke Godt", "mole.jpg", "Skævt"),
        card("vaek", "vaek.jpg", "Væk"),
        card("ude", "../../hemmelig.jpg", "Ude"),
    )
    put(stick / "x", {**GOOD, "deck.toml": deck_toml(*cards)})
    (stick / "hemmelig.jpg").write_bytes(jpeg())
    count, refused = brought(stick / "x", home)
    assert count == 1
    assert refused == (
        ("deck.toml, Båden", Refusal.SAME_ID),
        ("deck.toml, Uden id", Refusal.WITHOUT_ID),
        ("deck.toml, Skævt", Refusal.WITHOUT_ID),
        ("deck.toml, Væk", Refusal.WITHOUT_FILE),
        ("deck.toml, Ude", Refusal.OUTSIDE),
    )


@pytest.mark.parametrize("toml", [b"ikke = = toml", b"\xff\xfe", b"[" * 4000, b"cards = 4"])
def test_a_deck_toml_that_cannot_be_read_is_named_or_leaves_nothing(
    stick: Path, home: Path, toml: bytes
) -> None:
    put(stick / "x", {**GOOD, "deck.toml": toml})
    count, refused = brought(stick / "x", home)
    named = [(name.partition(":")[0], why) for name, why in refused]
    assert (count, named) in ((2, [("deck.toml", Refusal.TORN)]), (0, []))


CLIMBING = (
    "../ude.jpg",
    "/etc/ude.jpg",
    "C:\\Windows\\ude.jpg",
    "C:ude.jpg",
    "..\\..\\ude.jpg",
    "a/../../ude.jpg",
)


@pytest.mark.parametrize("climbing", CLIMBING)
def test_a_path_that_climbs_out_of_a_zip_is_named_and_never_followed(
    tmp_path: Path, stick: Path, home: Path, climbing: str
) -> None:
    source = zipped(stick / "x.zip", {"mole.jpg": jpeg(), climbing: jpeg()})
    count, refused = brought(source, home)
    assert count == 1
    assert [why for _, why in refused] == [Refusal.OUTSIDE]
    found = {file.relative_to(tmp_path).parts[0] for file in tmp_path.rglob("*")}
    assert found == {"stick", "home"}
    assert not list(tmp_path.rglob("*ude*"))


def test_a_link_in_a_zip_and_in_a_folder_is_not_followed(stick: Path, home: Path) -> None:
    secret = stick / "hemmelig.jpg"
    secret.write_bytes(jpeg())
    linked = zipfile.ZipInfo("laenke.jpg")
    linked.external_attr = 0o120777 << 16
    with zipfile.ZipFile(stick / "x.zip", "w") as made:
        made.writestr("mole.jpg", jpeg())
        made.writestr(linked, str(secret))
    assert brought(stick / "x.zip", home) == (1, (("laenke.jpg", Refusal.OUTSIDE),))
    if sys.platform != "win32":
        folder = put(stick / "y", {"mole.jpg": jpeg()})
        (folder / "laenke.jpg").symlink_to(secret)
        assert brought(folder, home) == (1, (("laenke.jpg", Refusal.OUTSIDE),))


def test_a_zip_bomb_is_refused_by_what_it_says_and_by_what_it_does(
    stick: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = zipped(stick / "x.zip", {"mole.jpg": jpeg(), "bombe.png": bytes(60 << 20)})
    assert brought(bomb, home) == (1, (("bombe.png", Refusal.UNSAFE),))
    monkeypatch.setattr(bundles, "_MOST_TIMES", 1 << 30)
    assert brought(bomb, home) == (1, (("bombe.png", Refusal.TOO_LARGE),))
    # A header that lies: its bytes are counted as they come.
    lying = (stick / "x.zip").read_bytes().replace((60 << 20).to_bytes(4, "little"), b"\0\1\0\0")
    (stick / "y.zip").write_bytes(lying)
    count, refused = brought(stick / "y.zip", home)
    assert count == 1
    assert [name for name, _ in refused] == ["bombe.png"]


def test_a_zip_with_too_many_files_or_none_that_can_be_read_leaves_nothing(
    stick: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundles, "MOST_ENTRIES", 3)
    many = zipped(stick / "x.zip", {f"{number}.jpg": jpeg() for number in range(4)})
    assert brought(many, home) == (0, (("x.zip", Refusal.TOO_MANY),))
    (stick / "y.zip").write_bytes(many.read_bytes()[:300])
    assert brought(stick / "y.zip", home) == (0, (("y.zip", Refusal.TORN),))
    assert brought(stick / "vaek.zip", home) == (0, (("vaek.zip", Refusal.UNREADABLE),))
    assert not list(home.rglob("*.toml"))


def test_a_deck_is_made_whole_or_not_at_all_and_a_full_disk_is_told(
    stick: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put(stick / "x", GOOD)

    def full(*_given: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(DiskFull):
        brought(source, home)
    monkeypatch.undo()
    assert list((home / "cards").iterdir()) == []
    (home / "cards").rmdir()
    (home / "cards").write_bytes(b"in the way")
    with pytest.raises(FolderNotWritable):
        brought(source, home)


def test_what_was_taken_in_stays_when_somebody_stops(stick: Path, home: Path) -> None:
    source = put(stick / "x", {f"{number}.jpg": jpeg() for number in range(5)})
    seen: list[str] = []

    def twice(number: int, of: int, name: str) -> bool:
        seen.append(name)
        return number < 3 and of == 5

    assert bring_deck(source, home / "cards", frozenset(), photograph, twice) == (2, ())
    assert seen == ["0.jpg", "1.jpg", "2.jpg"]
    assert len(read_deck(home / "cards" / "x" / "deck.toml").cards) == 2


def test_a_stick_that_is_pulled_out_leaves_what_was_read_before(stick: Path) -> None:
    files = [stick / f"{number}.jpg" for number in range(5)]
    for file in files:
        file.write_bytes(jpeg())
    kept: list[str] = []

    def take(file: Path, source: BinaryIO, _go_on: object) -> bool:
        photograph(source)
        kept.append(file.name)
        return True

    def pull(number: int, _of: int, _name: str) -> bool:
        if number == 3:
            for file in files:
                file.unlink()
        return True

    count, refused = bring_each(files, take, pull)
    assert (count, kept) == (2, ["0.jpg", "1.jpg"])
    assert refused == tuple((f"{n}.jpg", Refusal.UNREADABLE) for n in (2, 3, 4))


def test_what_the_vaults_own_disk_says_ends_it(stick: Path) -> None:
    (stick / "a.jpg").write_bytes(jpeg())

    def take(_file: Path, _source: BinaryIO, _go_on: object) -> bool:
        raise DiskFull

    with pytest.raises(DiskFull):
        bring_each([stick / "a.jpg"], take, on)


def test_pictures_are_known_by_their_names_and_hidden_files_are_left_alone() -> None:
    assert [is_picture(n) for n in ("a.JPG", "b.heic", ".c.jpg", "._d.jpg", "e.txt")] == [
        True,
        True,
        False,
        False,
        False,
    ]
