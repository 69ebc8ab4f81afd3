"""From the blocks of a document to boxes on a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from reportlab.lib.units import mm

from dreamdesk.handleplan import document as doc
from dreamdesk.handleplan.pdf_boxes import (
    CAP_HEIGHT,
    Barred,
    Box,
    Cell,
    Row,
    Space,
    Stack,
    TextBox,
)
from dreamdesk.handleplan.pdf_figures import (
    Framed,
    PictureBox,
    PictureShelf,
    Pill,
    WritingLines,
)
from dreamdesk.handleplan.pdf_goals import goal_box
from dreamdesk.handleplan.pdf_stairs import staircase_box
from dreamdesk.handleplan.pdf_styles import Styles
from dreamdesk.handleplan.pdf_tiles import tiles_box
from dreamdesk.handleplan.pdf_type import Style, TypeCase

_IN_A_STRIP = 4
_HIGHEST_IN_A_STRIP = 0.76
"""To the width of a place in it, so that those of one row come to stand alike."""


@dataclass(frozen=True)
class Setter:
    """Sets blocks as boxes, for a page of the given width and height in points."""

    case: TypeCase
    styles: Styles
    shelf: PictureShelf
    width: float
    height: float

    def parts(self, blocks: Iterable[doc.Block]) -> list[Stack]:
        """Return a stack for each stretch between page breaks."""
        parts: list[list[Box]] = [[]]
        for block in blocks:
            if isinstance(block, doc.PageBreak):
                parts.append([])
            else:
                parts[-1].append(self.box(block))
        return [Stack(tuple(boxes)) for boxes in parts if boxes]

    def stack(self, blocks: Iterable[doc.Block], together: bool = False) -> Stack:
        """Return blocks one under the other."""
        return Stack(tuple(self.box(block) for block in blocks), together)

    def box(self, block: doc.Block) -> Box:
        """Return the box of a block."""
        match block:
            case doc.PictureBlock() | doc.Strip():
                return self._pictures(block)
            case doc.GoalBlock():
                return goal_box(block, self.case, self.styles)
            case doc.StaircaseBlock():
                return staircase_box(block, self.case, self.styles, self.width, self.height)
            case doc.Ruled():
                return self._ruled(block)
            case doc.Tiles():
                return tiles_box(block, self.case, self.styles, self.shelf)
            case doc.Beside():
                return self._beside(block)
            case doc.SideBySide():
                return self._side_by_side(block)
            case doc.Together():
                return self.stack(block.blocks, together=True)
            case doc.PageBreak():
                return Space()
            case _:
                return self._words(block)

    def _words(self, block: doc.Words) -> Box:
        match block:
            case doc.Title():
                return self._title(block)
            case doc.Heading():
                return self._heading(block)
            case doc.Paragraph():
                return self._paragraph(block)
            case doc.QuoteBlock():
                return self._quote(block)
            case doc.Facts():
                return self._facts(block)
            case doc.Bullets():
                return self._bullets(block)
            case _:
                assert_never(block)

    def _text(self, text: str, style: Style, before: float = 0.0, keep: bool = False) -> TextBox:
        return TextBox(self.case, text, style, before * self.styles.rhythm, keep)

    def _title(self, block: doc.Title) -> Box:
        """Return the title with what belongs to it at its right, or below where it is too long."""
        styles = self.styles
        title: Box = self._text(block.text, styles.title)
        beside = self._pill(block.notice) if block.notice else self._about(block.about)
        if not block.notice and not block.about:
            return title
        said = block.notice or block.about
        needed = self.case.width(block.text, styles.title) + self.case.width(said, styles.about)
        if needed + 6 * styles.rhythm > self.width:
            return Stack((title, beside))
        return Row(
            (Cell(title, self.case.width(block.text, styles.title) + 1), Cell(beside, share=1)),
            styles.rhythm,
        )

    def _about(self, text: str) -> Box:
        about, title = self.styles.about, self.styles.title
        # As much leading as puts both on one baseline, whatever their sizes.
        leading = title.leading + CAP_HEIGHT * (title.size - about.size)
        return TextBox(self.case, text, replace(about, leading=leading), right=True)

    def _pill(self, text: str) -> Box:
        palette, rhythm = self.styles.palette, self.styles.rhythm
        pill = Pill(
            self._text(text, self.styles.strong), rhythm * 0.6, palette.dusk_soft, palette.dusk
        )
        lower = (self.styles.title.leading - pill.height(self.width)) / 2
        return Stack((Space(max(lower, 0.0)), pill))

    def _heading(self, block: doc.Heading) -> Box:
        if block.level == 1:
            return self._text(block.text, self.styles.heading, 3, keep=True)
        if block.level == 2:
            return self._text(block.text, self.styles.subheading, 2.4, keep=True)
        return self._text(block.text, self.styles.minor_heading, 1, keep=True)

    def _paragraph(self, block: doc.Paragraph) -> Box:
        match block.voice:
            case doc.Voice.LEAD:
                return self._text(block.text, self.styles.lead, 1.4, keep=True)
            case doc.Voice.SOFT:
                return self._text(block.text, self.styles.soft, 0.5)
            case doc.Voice.SMALL:
                return self._text(block.text, self.styles.small, 0.4)
            case doc.Voice.STRONG:
                return self._text(block.text, self.styles.strong, 0.5)
            case _:
                return self._text(block.text, self.styles.body, 0.6)

    def _quote(self, block: doc.QuoteBlock) -> Box:
        style = self.styles.large_quote if block.large else self.styles.quote
        rhythm = self.styles.rhythm
        words = Barred(
            self._text(f"»{block.text.strip()}«", style),
            colour=self.styles.palette.apricot,
            thickness=rhythm * 0.42,
            indent=rhythm * 1.8,
            before=rhythm,
            keep=bool(block.told),
        )
        if not block.told:
            return words
        told = Row((Cell(Space(), rhythm * 1.8), Cell(self._small(block.told), share=1)), 0)
        return Stack((words, told, Space(rhythm * 0.6)))

    def _small(self, text: str) -> TextBox:
        return self._text(text, self.styles.label)

    def _pictures(self, block: doc.PictureBlock | doc.Strip) -> Box:
        return self._strip(block) if isinstance(block, doc.Strip) else self._picture(block)

    def _strip(self, block: doc.Strip) -> Box:
        gap = self.styles.rhythm
        wide = (self.width - gap * (_IN_A_STRIP - 1)) / _IN_A_STRIP
        cells = [Cell(self._picture(picture, wide), wide) for picture in block.pictures]
        rows = (cells[place : place + _IN_A_STRIP] for place in range(0, len(cells), _IN_A_STRIP))
        return Stack(tuple(Row(tuple(row), gap, before=gap) for row in rows))

    def _picture(self, block: doc.PictureBlock, strip: float = 0.0) -> Box:
        """Return a picture with its caption; in a strip none is much higher than it is wide."""
        palette, highest = self.styles.palette, self.styles.picture_width(block.large) * 1.5
        picture = PictureBox(
            self.shelf,
            block.picture,
            alt=self._text(block.alt or block.caption, self.styles.small),
            highest=strip * _HIGHEST_IN_A_STRIP or highest,
            corner=2.4 * mm,
            edge=palette.line,
            before=self.styles.rhythm * 0.8,
            keep=bool(block.caption),
        )
        if not block.caption:
            return picture
        return Stack((picture, self._text(block.caption, self.styles.label, 0.5)), together=True)

    def _side_by_side(self, block: doc.SideBySide) -> Box:
        columns = tuple(
            Cell(self.stack(blocks), share=1) for blocks in (block.left, block.right) if blocks
        )
        before = max(cell.box.before for cell in columns) if columns else 0.0
        return Row(columns, self.styles.rhythm * 2.4, before)

    def _beside(self, block: doc.Beside) -> Box:
        gap = self.styles.rhythm * 2.4
        picture, text = self._picture(block.picture), self.stack(block.blocks)
        cells = (Cell(picture, self.styles.picture_width(block.picture.large)), Cell(text, share=1))
        row = Row(cells, gap, before=self.styles.rhythm * 1.6)
        return Stack((row, Space(self.styles.rhythm * 0.6)))

    def _facts(self, block: doc.Facts) -> Box:
        rows = tuple(
            self._fact(fact, block, first=not place) for place, fact in enumerate(block.rows)
        )
        if block.arranged is not doc.Arranged.FRAMED:
            return Stack(rows)
        rhythm = self.styles.rhythm
        framed = Framed(
            Stack(rows), self.styles.palette.table, rhythm * 1.2, before=rhythm * 1.4, keep=True
        )
        return Stack((framed, Space(rhythm * 0.8)))

    def _fact(self, fact: doc.Fact, block: doc.Facts, first: bool) -> Box:
        rhythm = self.styles.rhythm
        stacked = block.arranged is doc.Arranged.STACKED
        if stacked:
            return Stack(
                (
                    self._text(fact.label, self.styles.body, 0.5, keep=True),
                    self._text(fact.text, self.styles.strong),
                ),
                together=True,
            )
        framed = block.arranged is doc.Arranged.FRAMED
        value = self._text(fact.text, self.styles.strong if framed else self.styles.body)
        label = Cell(self._text(fact.label, self.styles.label), self.styles.label_width)
        before = rhythm * (1.4 if first else 0.2)
        return Row((label, Cell(value, share=1)), rhythm, before)

    def _bullets(self, block: doc.Bullets) -> Box:
        return Stack(tuple(self._bullet(item) for item in block.items))

    def _bullet(self, item: str) -> Box:
        rhythm = self.styles.rhythm
        dot, text = self._text("•", self.styles.soft), self._text(item, self.styles.body)
        return Row((Cell(dot, rhythm * 1.1), Cell(text, share=1)), 0, before=rhythm * 0.5)

    def _ruled(self, block: doc.Ruled) -> Box:
        # 8 mm is what a hand needs, whatever the size of the type.
        lines = WritingLines(block.lines, 8 * mm, self.styles.palette.edge)
        if not block.label:
            return lines
        return Stack((self._text(block.label, self.styles.label, 1.6, keep=True), lines), True)
