from collections.abc import Iterator

from dreamdesk.handleplan.pdf_boxes import Barred, Box, Cell, Row, Space, Stack, TextBox
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase

CASE = TypeCase()
STYLE = Style(Face.REGULAR, 10, 10, "#000000")
PAGE = 500.0
WIDE = 400.0


def text(lines: int, before: float = 0.0, keep: bool = False, start: int = 0) -> TextBox:
    words = "\n".join(f"line {start + number}" for number in range(lines))
    return TextBox(CASE, words, STYLE, before, keep)


def words(box: Box) -> Iterator[str]:
    if isinstance(box, TextBox):
        yield from (box.broken or CASE.lines(box.text, box.style, WIDE)).lines
    if isinstance(box, Stack):
        for inner in box.boxes:
            yield from words(inner)
    if isinstance(box, Row):
        for cell in box.cells:
            yield from words(cell.box)
    if isinstance(box, Barred):
        yield from words(box.box)


def parted(box: Box, room: float) -> tuple[list[str], list[str]]:
    parts = box.split(WIDE, room, PAGE)
    assert parts is not None
    head, tail = parts
    assert head.height(WIDE) <= room
    return list(words(head)), list(words(tail))


def test_a_text_is_as_high_as_its_lines() -> None:
    assert text(3).height(WIDE) == 30


def test_a_text_splits_between_lines() -> None:
    head, tail = parted(text(10), 45)
    assert (len(head), len(tail)) == (4, 6)


def test_no_line_of_a_text_is_left_alone() -> None:
    assert text(10).split(WIDE, 15, PAGE) is None
    assert text(3).split(WIDE, 25, PAGE) is None
    head, tail = parted(text(5), 45)
    assert (len(head), len(tail)) == (3, 2)


def test_a_stack_leaves_out_the_space_above_its_first_box() -> None:
    stack = Stack((text(1, before=20), text(1, before=5)))
    assert stack.height(WIDE) == 25
    assert stack.before == 20


def test_a_heading_is_never_left_alone() -> None:
    stack = Stack((text(2), text(1, keep=True, start=2), text(3, start=3)))
    head, tail = parted(stack, 45)
    assert head == ["line 0", "line 1"]
    assert tail[0] == "line 2"


def test_a_heading_at_the_very_top_cannot_be_moved_further() -> None:
    stack = Stack((text(1, keep=True), text(3)))
    assert stack.split(WIDE, 25, PAGE) is None


def test_what_belongs_together_stays_together_when_it_fits_on_a_page() -> None:
    assert Stack((text(5), text(5)), together=True).split(WIDE, 60, PAGE) is None
    head, tail = parted(Stack((text(40), text(40)), together=True), 400)
    assert len(head) + len(tail) == 80


def test_a_row_is_as_high_as_its_highest_box_and_splits_both() -> None:
    row = Row((Cell(text(4), share=1), Cell(text(10), share=2)), gap=10)
    assert row.height(WIDE) == 100
    head, tail = parted(row, 60)
    assert len(head) == 4 + 6
    assert len(tail) == 4


def test_a_row_that_holds_something_whole_waits_for_room() -> None:
    row = Row((Cell(Space(80), width=50), Cell(text(10), share=1)), gap=10)
    assert row.split(WIDE, 60, PAGE) is None


def test_a_quote_that_is_split_has_its_bar_on_both_pages() -> None:
    quote = Barred(text(10), "#E39B5F", 3, 12)
    parts = quote.split(WIDE, 50, PAGE)
    assert parts is not None
    assert all(isinstance(part, Barred) for part in parts)
    assert quote.height(WIDE) == 100


def test_an_empty_stack_and_an_empty_row_have_no_height() -> None:
    assert Stack(()).height(WIDE) == Row((), 10).height(WIDE) == 0
