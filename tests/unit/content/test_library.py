from pathlib import Path
from shutil import copytree

import pytest

from dreamdesk import paths
from dreamdesk.content.library import Library
from dreamdesk.domain.errors import ContentBroken


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a municipality's own folder: a copy of the frames, to change."""
    copytree(paths.assets() / "frames", tmp_path / "frames")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_built_in_content_is_found_and_whole() -> None:
    library = Library([paths.assets()])
    deck = library.deck("drivtoemmer")
    assert deck is not None
    assert deck.missing == ()
    playlist = library.playlist("strandkanten")
    assert playlist is not None
    assert (len(playlist.tracks), playlist.missing) == (16, ())
    assert playlist.closing is not None
    assert library.frame("narrativ") is not None
    assert library.introduction.themes
    assert library.closing.plan.title
    assert library.broken == ()


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    library = Library([tmp_path / "not there yet"])
    copytree(paths.assets() / "frames", tmp_path / "not there yet" / "frames")
    assert library.closing.plan.title


def test_a_later_folder_stands_in_for_an_earlier_one(own: Path) -> None:
    change(own / "frames" / "afrunding.toml", '"Start her"', '"Begynd her"')
    change(own / "frames" / "narrativ.toml", 'title = "Narrativ"', 'title = "Vores"')
    library = Library([paths.assets(), own])
    assert library.closing.citizen_page.start_here == "Begynd her"
    assert [frame.title for frame in library.frames if frame.id == "narrativ"] == ["Vores"]


def test_a_broken_file_is_kept_in_mind_and_the_earlier_one_is_used(own: Path) -> None:
    change(own / "frames" / "afrunding.toml", '"Start her"', '"Start her')
    change(own / "frames" / "narrativ.toml", 'kind = "frame"', 'kind = "frames"')
    library = Library([paths.assets(), own])
    assert library.closing.citizen_page.start_here == "Start her"
    assert library.frame("narrativ") is not None
    assert sorted(trouble.file.name for trouble in library.broken) == [
        "afrunding.toml",
        "narrativ.toml",
    ]


def test_without_an_introduction_that_can_be_read_there_is_none(own: Path) -> None:
    (own / "frames" / "introduktion.toml").write_text("schema = 2\n", encoding="utf-8")
    with pytest.raises(ContentBroken, match="schema = 1"):
        _ = Library([own]).introduction


def test_a_closing_that_is_nowhere_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(ContentBroken, match=r"afrunding.toml:0"):
        _ = Library([tmp_path]).closing


def test_a_broken_playlist_is_kept_in_mind_and_the_others_are_there(tmp_path: Path) -> None:
    broken = tmp_path / "music" / "mine" / "playlist.toml"
    broken.parent.mkdir(parents=True)
    broken.write_text("schema = 1\n", encoding="utf-8")
    library = Library([paths.assets(), tmp_path])
    assert [playlist.id for playlist in library.playlists] == ["strandkanten"]
    assert [trouble.file for trouble in library.broken] == [broken]


def test_an_unknown_deck_playlist_or_frame_is_none() -> None:
    library = Library([paths.assets()])
    assert library.playlist("nowhere") is None
    assert library.deck("nowhere") is None
    assert library.frame("nowhere") is None


def test_a_card_is_found_in_whichever_deck_has_it() -> None:
    library = Library([paths.assets()])
    card = library.card("hare")
    assert card is not None
    assert card.title == "Haren"
    assert library.card("nowhere") is None


def test_a_changed_file_is_read_again_when_asked_to(own: Path) -> None:
    library = Library([paths.assets(), own])
    assert [s.own for s in library.shelved_frames if s.content.id == "narrativ"] == [True]
    change(own / "frames" / "narrativ.toml", 'kind = "frame"', 'kind = "frames"')
    library.read_again()
    narrative = next(s for s in library.shelved_frames if s.content.id == "narrativ")
    assert (narrative.own, narrative.file) == (False, paths.assets() / "frames" / "narrativ.toml")
    assert [trouble.file.name for trouble in library.broken] == ["narrativ.toml"]


def test_without_a_round_that_can_be_read_the_frames_stand_alone(own: Path) -> None:
    (own / "frames" / "det-jeg-hoerte.toml").write_text("schema = [", encoding="utf-8")
    library = Library([own])
    power = library.frame("empowerment")
    assert power is not None
    assert not power.has_round


def test_the_round_joins_the_frames_that_have_none() -> None:
    library = Library([paths.assets()])
    assert [frame.has_round for frame in library.frames] == [True, True, True]


def test_a_guide_that_is_gone_or_broken_is_told_by_its_file(own: Path) -> None:
    (own / "frames" / "narrativ.toml").write_text("schema = 2\n", encoding="utf-8")
    library = Library([own])
    with pytest.raises(ContentBroken, match=r"narrativ.toml:1: schema = 1"):
        library.guide("narrativ")
    with pytest.raises(ContentBroken, match=r"vores.toml:0"):
        library.guide("vores")
    assert library.guide("empowerment").id == "empowerment"


def test_a_broken_file_is_stood_in_for_by_one_of_its_name(own: Path) -> None:
    change(own / "frames" / "narrativ.toml", 'kind = "frame"', 'kind = "frames"')
    (own / "frames" / "vores.toml").write_text("schema = 2\n", encoding="utf-8")
    library = Library([paths.assets(), own])
    stood_in = {t.file.name: library.is_stood_in_for(t) for t in library.broken_frames()}
    assert stood_in == {"narrativ.toml": True, "vores.toml": False}
