"""The tokens hold what they promise: enough contrast for every text, in every palette."""

import re

import pytest

from dreamdesk import look

SURFACES = ("paper", "sheet")
PALETTES = tuple(look.palettes())


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    shares = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(
    ("colour", "grounds", "least"),
    [
        ("ink", SURFACES, 11),
        ("ink", ("sidebar", "table", "duskSoft"), 8),
        ("inkSoft", (*SURFACES, "sidebar", "table", "duskSoft"), 4.5),
        ("dusk", (*SURFACES, "sidebar", "table", "duskSoft"), 4.5),
        ("moss", SURFACES, 5.5),
        ("clay", SURFACES, 4.5),
        ("onDusk", ("dusk",), 4.5),
        ("onApricot", ("apricot",), 4.5),
        ("onStair", ("stair1", "stair2", "stair3", "stair4"), 4.5),
        ("onStairSoft", ("stair1", "stair2", "stair3", "stair4"), 4.5),
        ("edge", SURFACES, 3.3),
    ],
)
def test_what_must_be_seen_stands_out_from_its_ground(
    name: str, colour: str, grounds: tuple[str, ...], least: float
) -> None:
    palette = look.palettes()[name]
    for ground in grounds:
        assert contrast(palette[colour], palette[ground]) >= least, (name, colour, ground)


def test_every_palette_has_the_same_names() -> None:
    names = {frozenset(palette) for palette in look.palettes().values()}
    assert len(names) == 1
    assert set(PALETTES) == {"light", "dark", "contrast"}


def test_every_colour_is_written_as_six_hexadecimal_digits() -> None:
    colours = [colour for palette in look.palettes().values() for colour in palette.values()]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours)


def test_paper_is_set_as_the_look_says() -> None:
    paper = look.paper_look()
    assert (paper.draft.size, paper.draft.leading) == (11, 15)
    assert (paper.citizen.size, paper.citizen.leading) == (16, 23)
    assert paper.margin_mm == 25
    assert paper.ratio == 1.25
    assert paper.palette.ink == "#22303C"
