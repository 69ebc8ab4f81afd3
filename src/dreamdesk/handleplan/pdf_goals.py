"""A goal on paper: two wordings beside each other, facts, and who does what."""

from __future__ import annotations

from dreamdesk.handleplan.document import Doing, Fact, GoalBlock
from dreamdesk.handleplan.pdf_boxes import Box, Cell, Row, Space, Stack, TextBox
from dreamdesk.handleplan.pdf_figures import Rule
from dreamdesk.handleplan.pdf_styles import Styles
from dreamdesk.handleplan.pdf_type import Style, TypeCase


def goal_box(block: GoalBlock, case: TypeCase, styles: Styles) -> Box:
    """Return the goal as a box that stays on one page when it fits on one."""
    return _GoalSetter(case, styles).box(block)


class _GoalSetter:
    def __init__(self, case: TypeCase, styles: Styles) -> None:
        self._case = case
        self._styles = styles

    def box(self, block: GoalBlock) -> Box:
        parts = [self._head(block)]
        if block.wordings:
            parts.append(self._wordings(block.wordings))
        parts += [self._fact(fact, first=not place) for place, fact in enumerate(block.facts)]
        if block.doings:
            parts += self._doings(block.doings)
        # Some air below, so that the next dream does not look like a part of this goal.
        return Stack((*parts, Space(self._styles.rhythm * 0.8)), together=True)

    def _text(self, text: str, style: Style, before: float = 0.0, keep: bool = False) -> TextBox:
        return TextBox(self._case, text, style, before * self._styles.rhythm, keep)

    def _head(self, block: GoalBlock) -> Box:
        styles = self._styles
        line = Rule(styles.palette.edge, styles.hairline, before=styles.rhythm * 2)
        title = self._text(block.title, styles.subheading)
        mark = TextBox(self._case, block.mark, styles.label, right=True)
        wide = self._case.width(block.title, styles.subheading) + 1
        row = Row((Cell(title, wide), Cell(mark, share=1)), styles.rhythm, styles.rhythm * 0.6)
        return Stack((line, row), together=True, keep=True)

    def _wordings(self, wordings: tuple[Fact, ...]) -> Box:
        styles = self._styles
        cells = tuple(
            Cell(
                Stack(
                    (self._text(fact.label, styles.label, keep=True), self._wording(place, fact))
                ),
                share=1,
            )
            for place, fact in enumerate(wordings)
        )
        return Row(cells, styles.rhythm * 2.4, before=styles.rhythm * 0.3)

    def _wording(self, place: int, fact: Fact) -> TextBox:
        """The citizen's wording comes first, and is the one that carries."""
        return self._text(fact.text, self._styles.body if place else self._styles.strong)

    def _fact(self, fact: Fact, first: bool) -> Box:
        styles = self._styles
        label = Cell(self._text(fact.label, styles.label), styles.label_width)
        value = Cell(self._text(fact.text, styles.body), share=1)
        return Row((label, value), styles.rhythm, before=styles.rhythm * (0.6 if first else 0.25))

    def _doings(self, doings: tuple[Doing, ...]) -> list[Box]:
        rows: list[Box] = []
        for doing in doings:
            rows += [self._line(), self._doing(doing)]
        return rows

    def _line(self) -> Box:
        styles = self._styles
        return Rule(styles.palette.line, styles.hairline, before=styles.rhythm * 0.3)

    def _doing(self, doing: Doing) -> Box:
        styles = self._styles
        what = [self._text(doing.what, styles.body)]
        if doing.support:
            what.append(self._text(doing.support, styles.label))
        cells = (
            Cell(self._text(doing.when, styles.label), styles.label_width),
            Cell(Stack(tuple(what)), share=1.9),
            Cell(self._text(doing.who, styles.body), share=1),
        )
        return Row(cells, styles.rhythm, before=styles.rhythm * 0.3)
