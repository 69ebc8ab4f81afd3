import pytest
from PIL import Image

from dreamdesk.domain.corners import near_the_edges
from dreamdesk.domain.errors import FileRefused
from dreamdesk.pictures.paper_finding import find_paper, plain
from support.paper_photos import DOUBTFUL, FLAT, GOOD, drawing, laid, lit, photo, table
from support.pictures import encoded

NEAR_ENOUGH = 0.015
"""The share of a photograph's diagonal by which a proposed corner may miss the paper's."""


@pytest.mark.parametrize("kind", GOOD)
def test_paper_is_found_on_every_table_and_in_every_light(kind: str) -> None:
    taken = GOOD[kind]()
    found = find_paper(taken.data)
    assert found.sure
    assert taken.miss(found.corners) < NEAR_ENOUGH


@pytest.mark.parametrize("kind", DOUBTFUL)
def test_nobody_is_told_that_what_was_found_is_sure_where_it_is_something_else(kind: str) -> None:
    taken = DOUBTFUL[kind]()
    found = find_paper(taken.data)
    assert taken.miss(found.corners) > NEAR_ENOUGH
    assert not found.sure
    # It is a better beginning than none.
    assert found.found
    assert found.corners.are_fit


def test_a_proposal_that_misses_would_be_noticed() -> None:
    taken = photo(table("#4a3526"), FLAT)
    assert taken.miss(near_the_edges()) > 5 * NEAR_ENOUGH
    assert taken.miss(taken.truth.turned()) == 0


def hopeless() -> dict[str, bytes]:
    noise = Image.effect_noise((400, 300), 90).convert("RGB")
    clear = Image.new("RGBA", (300, 200), (255, 0, 0, 0))
    return {
        "nothing but a table": encoded(table("#7d6a55"), "JPEG"),
        "grain alone": encoded(noise, "JPEG"),
        "white": encoded(Image.new("RGB", (300, 200), "white"), "PNG"),
        "see-through": encoded(clear, "PNG"),
        "tiny": encoded(Image.new("RGB", (3, 2), "white"), "PNG"),
        "one pixel": encoded(Image.new("RGB", (1, 1), "black"), "PNG"),
        "a panorama": encoded(table("#8f8f8c", 20, (2560, 60)), "JPEG"),
    }


@pytest.mark.parametrize("kind", hopeless())
def test_where_there_is_no_paper_one_begins_near_the_edges(kind: str) -> None:
    found = find_paper(hopeless()[kind])
    assert not found.sure
    assert not found.found
    assert found.corners == near_the_edges()


def test_paper_is_found_without_colours_and_where_the_table_is_see_through() -> None:
    lies = lit(laid(table("#4a3526", 20), drawing(), FLAT))
    grey = photo(lies.convert("L"), FLAT)
    assert grey.miss(find_paper(grey.data).corners) < NEAR_ENOUGH
    cut = Image.new("RGBA", (640, 480), (0, 0, 0, 0))
    cut.paste((120, 90, 70, 255), (128, 96, 512, 384))
    found = find_paper(encoded(cut, "PNG"))
    assert found.sure
    assert found.corners.places[0] == pytest.approx((0.2, 0.2), abs=0.01)


def test_paper_that_reaches_out_of_the_picture_is_held_within_it() -> None:
    places = ((0.15, -0.06), (0.85, -0.04), (0.86, 0.8), (0.14, 0.82))
    found = find_paper(photo(lit(laid(table("#4a3526", 10), drawing(), places)), places).data)
    assert all(0 <= share <= 1 for at in found.corners.places for share in at)
    assert found.corners.are_fit


def test_the_first_corner_is_the_one_to_the_upper_left() -> None:
    found = find_paper(GOOD["on a dark table"]().data)
    assert found.corners.places[0] == pytest.approx(FLAT[0], abs=0.01)
    assert found.corners.places[1] == pytest.approx(FLAT[1], abs=0.01)


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(FileRefused):
        find_paper(b"Kaere Alma")
    with pytest.raises(FileRefused):
        plain(encoded(table("#4a3526"), "JPEG")[:900], 200)
