"""The templates and stamps that are drawn on: read, named, and refused with file and line."""

from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.check import content_files, troubles
from dreamdesk.content.library import Library
from dreamdesk.content.templates import read_stamps, read_template
from dreamdesk.domain.errors import ContentBroken
from dreamdesk.domain.feeds import Feeds
from dreamdesk.domain.ink import SHEET_HEIGHT, SHEET_WIDTH

TEXT = """\
schema = 1
kind = "template"
id = "bro"
version = "1"
title = "En bro"
description = "En bro."
license = "CC0"

[[places]]
id = "bue"
title = "bue"
x = 0.2
y = 0.1
width = 0.5
height = 0.5
feeds = "resource"
side = "us"
says = "{words}, her"
title_x = 0.4
title_y = 0.2
"""

STAMPS = """\
schema = 1
kind = "stamps"
id = "stempler"
version = "1"
title = "Stempler"
description = "Stempler."
license = "CC0"

[[stamps]]
id = "hus"
title = "hus"
"""


def written(folder: Path, text: str = TEXT) -> Path:
    file = folder / "templates" / "bro.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.with_suffix(".svg").write_text("<svg/>", encoding="utf-8")
    return file


def test_a_template_is_read_with_its_places(tmp_path: Path) -> None:
    template = read_template(written(tmp_path))
    place = template.place("bue")
    assert place is not None
    assert (place.title, place.feeds, place.says) == ("bue", Feeds.RESOURCE, "{words}, her")
    assert template.place_at(0.5 * SHEET_WIDTH, 0.3 * SHEET_HEIGHT) == place
    assert template.place_at(0, 0) is None
    assert template.step_of(place) == 0


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        ('kind = "template"', 'kind = "layout"', 2),
        ('feeds = "resource"', 'feeds = "money"', 16),
        ('side = "us"', 'side = "them"', 17),
        ("{words}, her", "{word}, her", 18),
        ("title_x = 0.4", "title_x = 4", 19),
        ("title_y = 0.2\n", "", 9),
        ("width = 0.5", "width = 0.9", 14),
        ('title = "bue"', 'titel = "bue"', 9),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, was: str, becomes: str, line: int) -> None:
    with pytest.raises(ContentBroken) as refused:
        read_template(written(tmp_path, TEXT.replace(was, becomes)))
    assert refused.value.line in range(line - 1, line + 2)


def test_a_template_without_its_picture_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path)
    file.with_suffix(".svg").unlink()
    with pytest.raises(ContentBroken, match=r"bro\.svg"):
        read_template(file)
    assert [trouble.file for trouble in troubles(file)] == [file]


def test_a_stamp_without_its_picture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "stamps.toml"
    file.write_text(STAMPS, encoding="utf-8")
    with pytest.raises(ContentBroken, match=r"hus\.svg"):
        read_stamps(file)
    (tmp_path / "hus.svg").write_text("<svg/>", encoding="utf-8")
    assert [stamp.title for stamp in read_stamps(file)] == ["hus"]


def test_the_seven_templates_and_the_stamps_can_all_be_read() -> None:
    library = Library((paths.assets(),))
    assert [template.id for template in library.templates] == [
        "bjerget", "broen", "netvaerkscirkler", "stjernen", "trappen", "traeet", "vejen",
    ]  # fmt: skip
    assert len(library.stamps) >= 40
    assert len({stamp.title for stamp in library.stamps}) == len(library.stamps)
    files = [f for f in content_files(paths.assets()) if "templates" in f.parts]
    assert len(files) == 8
    assert [trouble for file in files for trouble in troubles(file)] == []


def test_the_stairs_count_their_steps_from_below() -> None:
    stairs = Library((paths.assets(),)).template("trappen")
    assert stairs is not None
    steps = [place for place in stairs.places if place.feeds is Feeds.STEP]
    assert [stairs.step_of(place) for place in steps] == [1, 2, 3, 4, 5]
    lefts = [place.field.x for place in steps]
    tops = [place.field.y for place in steps]
    assert lefts == sorted(lefts)
    assert tops == sorted(tops, reverse=True)


def test_of_circles_within_each_other_the_innermost_counts() -> None:
    circles = Library((paths.assets(),)).template("netvaerkscirkler")
    assert circles is not None
    middle = SHEET_HEIGHT * 0.5
    found = [circles.place_at(SHEET_WIDTH * x, middle) for x in (0.5, 0.4, 0.27, 0.1, 0.01)]
    assert [place.id if place else None for place in found] == [
        "mig", "helt-taet", "taet", "laengere-vaek", None,
    ]  # fmt: skip
