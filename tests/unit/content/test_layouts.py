from pathlib import Path

import pytest

from dreamdesk import paths
from dreamdesk.content.check import content_files, troubles
from dreamdesk.content.layouts import read_layout
from dreamdesk.content.library import Library
from dreamdesk.domain.card_table import LaidCard
from dreamdesk.domain.errors import ContentBroken

TEXT = """\
schema = 1
kind = "layout"
id = "to"
version = "1"
title = "To felter"
description = "To felter."
license = "CC0"

[[fields]]
id = "et"
title = "et"
x = 0
y = 0.1
width = 0.5
height = 0.5

[[fields]]
id = "to"
title = "to"
x = 0.5
y = 0.1
width = 0.5
height = 0.5
round = true
"""


def written(folder: Path, text: str = TEXT) -> Path:
    file = folder / "layouts" / "to.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_a_layout_is_read_with_its_fields(tmp_path: Path) -> None:
    layout = read_layout(written(tmp_path))
    assert (layout.id, layout.title) == ("to", "To felter")
    assert [(field.id, field.x, field.round) for field in layout.fields] == [
        ("et", 0.0, False),
        ("to", 0.5, True),
    ]


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        ('kind = "layout"', 'kind = "frame"', 2),
        ("x = 0\n", 'x = "0"\n', 12),
        ("x = 0\n", "x = true\n", 12),
        ("x = 0\n", "x = -0.1\n", 12),
        ("x = 0.5\n", "x = 0.6\n", 22),
        ("height = 0.5\n\n", "height = 0\n\n", 15),
        ('id = "to"\ntitle = "to"', 'id = "et"\ntitle = "to"', 18),
        ("round = true", "oval = true", 24),
        ('title = "et"\n', "", 9),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, was: str, becomes: str, line: int
) -> None:
    with pytest.raises(ContentBroken) as caught:
        read_layout(written(tmp_path, TEXT.replace(was, becomes, 1)))
    assert caught.value.line == line


def test_the_built_in_layouts_are_whole() -> None:
    files = content_files(paths.assets() / "layouts")
    assert len(files) == 4
    assert [trouble for file in files for trouble in troubles(file)] == []


def test_each_field_of_the_built_in_layouts_can_hold_a_card() -> None:
    for layout in Library([paths.assets()]).layouts:
        for field in layout.fields:
            x, y = field.x + field.width / 2, field.y + field.height / 2
            held = [
                layout.field_of(LaidCard("bro", x, y)),
                layout.field_of(LaidCard("bro", field.x + 0.01, y)),
            ]
            assert field in held


def test_a_broken_layout_is_named_and_the_others_are_there(tmp_path: Path) -> None:
    broken = written(tmp_path, "schema = 1\n")
    library = Library([paths.assets(), tmp_path])
    assert len(library.layouts) == 4
    assert [trouble.file for trouble in library.broken] == [broken]
    assert library.layout("to") is None
