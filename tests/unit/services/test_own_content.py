from pathlib import Path

from dreamdesk.services.own_content import make_own_edition, own_file


def test_an_own_edition_is_a_copy_in_the_own_folder(tmp_path: Path) -> None:
    built_in = tmp_path / "assets" / "frames" / "narrativ.toml"
    built_in.parent.mkdir(parents=True)
    built_in.write_bytes(b"schema = 1\n")
    own = tmp_path / "content"
    copy = make_own_edition(built_in, own)
    assert copy == own_file(built_in, own) == own / "frames" / "narrativ.toml"
    assert copy.read_bytes() == built_in.read_bytes()


def test_an_own_edition_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    built_in = tmp_path / "frames" / "narrativ.toml"
    built_in.parent.mkdir()
    built_in.write_bytes(b"schema = 1\n")
    copy = make_own_edition(built_in, tmp_path / "content")
    copy.write_bytes(b"vores")
    assert make_own_edition(built_in, tmp_path / "content").read_bytes() == b"vores"
