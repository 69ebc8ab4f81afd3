"""The staircase on paper: stairs beside each other, or a flight of wide ones when there are many.

The goal stands in the open air above the stairs, and a star on the topmost one.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from reportlab.lib.colors import Color, HexColor, toColor
from reportlab.pdfgen.canvas import Canvas

from dreamdesk.handleplan.pdf_boxes import Stack, TextBox
from dreamdesk.handleplan.pdf_type import Style, TypeCase


@dataclass(frozen=True)
class StairLook:
    """Colours and measures that both flights share, in points."""

    tones: tuple[str, ...]
    tread: str
    first_tread: str
    on_first: Style
    rise: float
    padding: float
    thickness: float


@dataclass(frozen=True)
class _Flight:
    """What both flights have: the words of each stair, the goal, and »Start her«."""

    case: TypeCase
    goal: Stack
    stairs: tuple[Stack, ...]
    start_here: str
    look: StairLook
    before: float = 0.0
    keep: bool = False

    def split(self, width: float, room: float, page: float) -> None:
        """A staircase is whole."""

    def _stair(self, canvas: Canvas, place: int, box: tuple[float, float, float, float]) -> None:
        """Draw the body of a stair and its tread; `box` is left, top, width and height."""
        left, top, wide, high = box
        canvas.setFillColor(_tone(self.look.tones, place, len(self.stairs)))
        canvas.rect(left, top - high, wide, high, stroke=0, fill=1)
        canvas.setFillColor(HexColor(self.look.tread if place else self.look.first_tread))
        thick = self.look.thickness
        canvas.rect(left, top - thick, wide, thick, stroke=0, fill=1)

    def _pill(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw »Start her« across the first tread."""
        style = self.look.on_first
        high, wide = style.leading * 1.3, self._pill_width
        bottom = top - self.look.thickness / 2 - high / 2
        canvas.setFillColor(HexColor(self.look.first_tread))
        canvas.roundRect(left, bottom, wide, high, high / 2, stroke=0, fill=1)
        text = TextBox(self.case, self.start_here, style)
        text.draw(canvas, left + high / 2, bottom + (high + style.leading) / 2, wide)

    @property
    def _pill_width(self) -> float:
        style = self.look.on_first
        return self.case.width(self.start_here, style) + style.leading * 1.3

    @property
    def _pill_room(self) -> float:
        return self.look.on_first.leading * 0.65

    def _star(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw a star with its middle at (x, y)."""
        outline = canvas.beginPath()
        for point in range(10):
            reach = self.look.rise * (0.3 if point % 2 == 0 else 0.13)
            turn = pi / 2 + point * pi / 5
            draw = outline.lineTo if point else outline.moveTo
            draw(x + reach * cos(turn), y + reach * sin(turn))
        outline.close()
        canvas.setFillColor(HexColor(self.look.first_tread))
        canvas.drawPath(outline, stroke=0, fill=1)


@dataclass(frozen=True)
class StairsBeside(_Flight):
    """Up to four stairs from left to right, each one rise higher than the one before.

    `word` is the width of the longest word on them.
    """

    word: float = 0.0

    def height(self, width: float) -> float:
        """Return the height from the goal's first line to the floor."""
        return self._air(width) + self._rises + self._lowest(width)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the goal, then the stairs from the first to the last."""
        self.goal.draw(canvas, x, top, self._goal_width(width))
        floor, wide = top - self.height(width), self._wide(width)
        for place, words in enumerate(self.stairs):
            left = x + place * wide
            high = self._lowest(width) + place * self.look.rise
            self._stair(canvas, place, (left, floor + high, wide, high))
            above = self._above(place)
            words.draw(canvas, left + self.look.padding, floor + high - above, self._inside(width))
        self._pill(canvas, x + self.look.padding, floor + self._lowest(width))
        summit = floor + self._lowest(width) + self._rises
        self._star(canvas, x + width - wide / 2, summit + self.look.rise * 0.45)

    def fits(self, width: float, most: float) -> bool:
        """Tell whether the longest word fits a stair, and the first stair stays below `most`."""
        return self.word <= self._inside(width) and self._lowest(width) <= most

    @property
    def _rises(self) -> float:
        return self.look.rise * (len(self.stairs) - 1)

    def _wide(self, width: float) -> float:
        return width / len(self.stairs)

    def _inside(self, width: float) -> float:
        return self._wide(width) - 2 * self.look.padding

    def _goal_width(self, width: float) -> float:
        """The goal stands above every stair but the last, which has the star."""
        return width - self._wide(width) - self.look.padding

    def _above(self, place: int) -> float:
        return self.look.padding + (0 if place else self._pill_room)

    def _lowest(self, width: float) -> float:
        """Return the height of the first stair: so high that the words of each stay on it."""
        inside = self._inside(width)
        needed = [
            self._above(place) + words.height(inside) + self.look.padding - place * self.look.rise
            for place, words in enumerate(self.stairs)
        ]
        return max(*needed, 2 * self.look.rise)

    def _air(self, width: float) -> float:
        """Return the room above the topmost stair: for the star, and for the goal's words."""
        goal = self.goal.height(self._goal_width(width)) + self.look.padding
        # The last stair under the goal's words lies one rise lower than the topmost.
        return max(goal - self.look.rise, self.look.rise)


@dataclass(frozen=True)
class StairsAbove(_Flight):
    """Many stairs, or stairs with many words: each as wide as there is room, the first lowest."""

    def height(self, width: float) -> float:
        """Return the height from the goal's first line to the floor."""
        stairs = sum(self._high(place, width) for place in range(len(self.stairs)))
        return self._air(width) + stairs

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the goal, then the stairs from the floor upwards."""
        self.goal.draw(canvas, x, top, self._goal_width(width))
        floor = first_tread = top - self.height(width)
        for place, words in enumerate(self.stairs):
            high, indent = self._high(place, width), self._indent(place, width)
            self._stair(canvas, place, (x + indent, floor + high, width - indent, high))
            left, above = x + indent + self.look.padding, self._above(place)
            words.draw(canvas, left, floor + high - above, self._inside(place, width))
            if place == 0:
                first_tread = floor + high
            floor += high
        self._pill(canvas, x + self.look.padding, first_tread)
        middle = (self._indent(len(self.stairs) - 1, width) + width) / 2
        self._star(canvas, x + middle, floor + self.look.rise * 0.35)

    def _goal_width(self, width: float) -> float:
        """The goal stands at the left of the topmost stair; above a single one it has it all."""
        top = self._indent(len(self.stairs) - 1, width)
        return top - self.look.padding if top else width

    def _air(self, width: float) -> float:
        """Return the room above the topmost stair: for the star, and for the goal's words."""
        goal = self.goal.height(self._goal_width(width)) + self.look.padding
        beside = self._high(len(self.stairs) - 1, width) if len(self.stairs) > 1 else 0.0
        return max(goal - beside, self.look.rise * 0.7)

    def _indent(self, place: int, width: float) -> float:
        """Return how far a stair is set in: by as much each, so that half is left at the top.

        The first tread is long enough for »Start her«.
        """
        if not place:
            return 0.0
        top, stairs = width * 0.45, len(self.stairs) - 1
        first = max(top / stairs, min(self._pill_width + 2 * self.look.padding, top))
        return first + (place - 1) * (top - first) / max(stairs - 1, 1)

    def _inside(self, place: int, width: float) -> float:
        return width - self._indent(place, width) - 2 * self.look.padding

    def _above(self, place: int) -> float:
        return self.look.padding * 0.7 + (0 if place else self._pill_room)

    def _high(self, place: int, width: float) -> float:
        words = self.stairs[place].height(self._inside(place, width))
        return self._above(place) + words + self.look.padding * 0.7


def _tone(tones: tuple[str, ...], place: int, count: int) -> Color:
    """Return the colour of a stair, mixed from the tones so that any number goes light to dark."""
    way = place * (len(tones) - 1) / max(count - 1, 1)
    lower = min(int(way), len(tones) - 2)
    share = way - lower
    from_tone, to_tone = toColor(tones[lower]), toColor(tones[lower + 1])
    return Color(
        *(
            one + (other - one) * share
            for one, other in zip(from_tone.rgb(), to_tone.rgb(), strict=True)
        )
    )
