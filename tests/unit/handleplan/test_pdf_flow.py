from dreamdesk.handleplan.pdf_boxes import Space, Stack, TextBox
from dreamdesk.handleplan.pdf_flow import pages
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase

CASE = TypeCase()
STYLE = Style(Face.REGULAR, 10, 10, "#000000")
WIDE, HIGH, GAP = 400.0, 300.0, 10.0
NO_FOOT = Stack(())


def part(*heights: float) -> Stack:
    return Stack(tuple(Space(height) for height in heights))


def heights(parts: list[Stack], foot: Stack = NO_FOOT) -> list[float]:
    return [page.height(WIDE) for page in pages(parts, foot, WIDE, HIGH, GAP)]


def test_as_much_stands_on_each_page_as_fits() -> None:
    assert heights([part(100, 100, 150, 100)]) == [200, 250]


def test_a_part_begins_on_a_new_page() -> None:
    assert heights([part(150), part(50)]) == [150, 50]


def test_a_page_that_has_barely_begun_is_gone_on_with() -> None:
    assert heights([part(80), part(100, 150)]) == [180, 150]


def test_the_foot_has_room_on_the_last_page_or_a_page_of_its_own() -> None:
    assert heights([part(250)], foot=part(40)) == [250]
    assert heights([part(260)], foot=part(40)) == [260, 0]


def test_a_paper_without_anything_is_one_empty_page() -> None:
    assert heights([]) == [0]


def test_a_text_of_many_pages_loses_no_line() -> None:
    lines = [f"line {number}" for number in range(100)]
    text = TextBox(CASE, "\n".join(lines), STYLE)
    found = pages([Stack((text,))], NO_FOOT, WIDE, HIGH, GAP)
    assert len(found) == 4
    assert all(page.height(WIDE) <= HIGH for page in found)


def test_what_is_higher_than_a_page_and_whole_does_not_stop_the_rest() -> None:
    assert heights([part(100, 400, 100)]) == [100, 500]
