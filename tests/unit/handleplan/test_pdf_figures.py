from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from reportlab.lib.units import inch

from dreamdesk.domain.errors import WorldError
from dreamdesk.domain.quotes import KeptPicture
from dreamdesk.handleplan.pdf_boxes import TextBox
from dreamdesk.handleplan.pdf_figures import DOTS_PER_INCH, PictureBox, PictureShelf
from dreamdesk.handleplan.pdf_type import Face, Style, TypeCase

KEPT = KeptPicture(UUID(int=1), "hare", "Haren", "En hare.", "image/png", b"any")
STYLE = Style(Face.REGULAR, 10, 10, "#000000")


def painted(size: tuple[int, int]) -> bytes:
    file = BytesIO()
    Image.new("RGB", size).save(file, "PNG")
    return file.getvalue()


def box(shelf: PictureShelf, highest: float = 1000) -> PictureBox:
    return PictureBox(shelf, KEPT, TextBox(TypeCase(), KEPT.alt, STYLE), highest, 4, "#000000")


def test_a_picture_is_turned_into_pixels_once_and_as_sharp_as_a_printer_needs() -> None:
    asked: list[int] = []

    def raster(picture: KeptPicture, width: int) -> bytes:
        asked.append(width)
        return painted((30, 40))

    shelf = PictureShelf(raster, width=2 * inch)
    assert box(shelf).height(90) == box(shelf).height(90) == pytest.approx(120)
    assert asked == [2 * DOTS_PER_INCH]


def test_a_tall_picture_is_not_higher_than_it_may_be() -> None:
    shelf = PictureShelf(lambda picture, width: painted((10, 90)), width=72)
    assert box(shelf, highest=150).height(100) == 150


def test_a_picture_that_cannot_be_read_leaves_a_frame_in_the_shape_of_a_card() -> None:
    def raster(picture: KeptPicture, width: int) -> bytes:
        raise WorldError

    shelf = PictureShelf(raster, width=72)
    assert shelf.image(KEPT) is None
    assert box(shelf).height(90) == pytest.approx(120)
