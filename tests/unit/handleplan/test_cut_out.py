import io

import pypdf
import pytest

from dreamdesk.domain.errors import MediumLost
from dreamdesk.handleplan.cut_out import CutCard, cut_out
from support.pictures import jpeg

PICTURE = jpeg(60, 80)


def on(_number: int, _of: int) -> bool:
    return True


def cards(count: int) -> tuple[CutCard, ...]:
    return tuple(
        CutCard(f"Kort {number}", lambda _width: PICTURE) for number in range(1, count + 1)
    )


def read(pdf: bytes | None) -> pypdf.PdfReader:
    assert pdf is not None
    return pypdf.PdfReader(io.BytesIO(pdf))


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (10, 2), (60, 7)])
def test_nine_cards_lie_on_a_page_of_a4(count: int, pages: int) -> None:
    found = read(cut_out("Havnen", cards(count), None, on))
    assert len(found.pages) == pages
    box = found.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
    words = "\n".join(page.extract_text() for page in found.pages)
    assert [f"Kort {number}" in words for number in range(1, count + 1)] == [True] * count


def test_with_backs_each_page_has_its_own_behind_it_and_the_picture_is_held_once() -> None:
    back = CutCard("", lambda _width: jpeg(30, 40))
    found = read(cut_out("Havnen", cards(11), back, on))
    assert len(found.pages) == 4
    assert [len(page.images) for page in found.pages] in ([1, 1, 1, 1], [9, 1, 2, 1], [9, 9, 2, 2])
    assert found.pages[1].extract_text() == ""


def test_a_card_whose_picture_is_lost_keeps_its_place_and_its_title() -> None:
    def lost(_width: int) -> bytes:
        raise MediumLost

    found = read(cut_out("Havnen", (CutCard("Molen", lost), *cards(1)), None, on))
    assert "Molen" in found.pages[0].extract_text()


def test_a_long_title_is_set_smaller_and_in_two_lines_at_most() -> None:
    long = CutCard(
        "Kolonihaven med de mange blomster bag ved den gamle banegård i byen", lambda _: PICTURE
    )
    assert "banegård" in read(cut_out("Havnen", (long,), None, on)).pages[0].extract_text()


def test_it_can_be_stopped() -> None:
    assert cut_out("Havnen", cards(20), None, lambda number, of: number < 4 and of == 20) is None
