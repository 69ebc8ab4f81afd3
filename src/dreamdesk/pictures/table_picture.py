"""The laid table as a picture for paper, as it lay; without windows, from any thread."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from dreamdesk import paths
from dreamdesk.domain.card_places import CARD_SHAPE, CARD_WIDTH, TABLE_SHAPE
from dreamdesk.domain.laid_picture import LaidPicture, TablePicture
from dreamdesk.domain.layouts import Field
from dreamdesk.look import paper_look
from dreamdesk.pictures.raster import PNG, UnreadablePicture, encoded

_FRAME = 0.04
"""The white paper round a picture, as a share of the card's width."""

_NAME = 0.045
"""The height of a field's name, as a share of the table's."""

_QUALITY = 88
_LEAST = 1400
"""Pixels: on fewer the edges of cards that lie at an angle are stairs."""


def table_picture(table: TablePicture, width: int) -> bytes:
    """Return the table as JPEG, `width` pixels wide, or as wide as its small cards need."""
    width = max(width, _LEAST)
    palette = paper_look().palette
    ground = Image.new("RGB", (width, round(width / TABLE_SHAPE)), palette.table)
    for field in sorted(table.fields, key=lambda field: -field.size):
        _draw_field(ground, field)
    for card in table.cards:
        _lay(ground, card)
    file = BytesIO()
    ground.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def _draw_field(ground: Image.Image, field: Field) -> None:
    palette, pen = paper_look().palette, ImageDraw.Draw(ground)
    wide, high = ground.size
    left, top = field.x * wide, field.y * high
    right, bottom = left + field.width * wide, top + field.height * high
    corner = min(right - left, bottom - top) / 2 if field.round else high / 40
    sides, line = (left, top, right, bottom), max(1, wide // 900)
    pen.rounded_rectangle(sides, corner, fill=palette.table, outline=palette.edge, width=line)
    size = round(high * _NAME)
    font = ImageFont.truetype(str(paths.fonts() / "SourceSansPro-Regular.ttf"), size)
    across = (left + right - pen.textlength(field.title, font)) / 2 if field.round else left + size
    pen.text((across, top + size / 2), field.title, fill=palette.ink_soft, font=font)


def _lay(ground: Image.Image, card: LaidPicture) -> None:
    laid, (wide, high) = card.laid, ground.size
    paper = _card(card, round(CARD_WIDTH * laid.scale * wide))
    turned = paper.rotate(-laid.angle, Image.Resampling.BICUBIC, expand=True)
    place = (round(laid.x * wide - turned.width / 2), round(laid.y * high - turned.height / 2))
    ground.paste(turned, place, turned)


def _card(card: LaidPicture, width: int) -> Image.Image:
    """Return the card upright: white paper, an edge that can be seen, and its picture or back."""
    palette, frame = paper_look().palette, max(2, round(width * _FRAME))
    paper = Image.new("RGBA", (width, round(width * CARD_SHAPE)), palette.sheet)
    inside = (width - 2 * frame, paper.height - 2 * frame)
    pen = ImageDraw.Draw(paper)
    pen.rectangle((0, 0, width - 1, paper.height - 1), outline=palette.edge)
    if not card.laid.face_up:
        end = (frame + inside[0], frame + inside[1])
        pen.rectangle((frame, frame, *end), fill=palette.dusk_soft, outline=palette.edge)
    elif (picture := _picture(card, inside[0])) is not None:
        paper.paste(picture.resize(inside, Image.Resampling.LANCZOS), (frame, frame))
    return paper


def _picture(card: LaidPicture, width: int) -> Image.Image | None:
    try:
        data = encoded(card.data, card.media_type, width, PNG)
    except UnreadablePicture:
        return None
    return Image.open(BytesIO(data)).convert("RGB")
