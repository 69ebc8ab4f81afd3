"""The styles of a paper: every size and distance grows from the body text of the look."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm

from dreamdesk.handleplan.document import Paper
from dreamdesk.handleplan.pdf_type import Face, Style
from dreamdesk.look import Palette, PaperLook

FOOTER_SIZE = 8.5
FOOTER_LEADING = 11.0

SMALL_MARGIN = 0.64
"""The margin of an A5 sheet, as a share of that of A4: 16 mm of 25."""


@dataclass(frozen=True, slots=True)
class Styles:
    """All that one paper is set with. Distances are in points; `scale` is 1 unless it is full."""

    page: tuple[float, float]
    palette: Palette
    scale: float
    margin: float
    rhythm: float
    body: Style
    strong: Style
    lead: Style
    soft: Style
    small: Style
    label: Style
    title: Style
    about: Style
    heading: Style
    subheading: Style
    minor_heading: Style
    quote: Style
    large_quote: Style
    footer: Style
    picture: float
    large_picture: float

    @property
    def hairline(self) -> float:
        """The width of a thin rule."""
        return 0.6

    def picture_width(self, large: bool) -> float:
        """Return how wide a picture stands beside text."""
        return (self.large_picture if large else self.picture) * self.scale

    @property
    def widest_picture(self) -> float:
        """How wide pictures can be on this paper."""
        return max(self.picture, self.large_picture)

    @property
    def label_width(self) -> float:
        """The width of a column of labels."""
        return 9.2 * self.body.size


def styles_for(paper: Paper, look: PaperLook, scale: float = 1.0) -> Styles:
    """Return the styles of a paper, `scale` times the size that the look gives them."""
    printed = look.draft if paper is Paper.PLAN else look.citizen
    size, leading = printed.size * scale, printed.leading * scale
    up, ink, soft = look.ratio, look.palette.ink, look.palette.ink_soft
    # Large type needs less air between its lines than the text has.
    tight = leading / size * 0.9

    def style(face: Face, times: float, colour: str, air: float, balanced: bool = False) -> Style:
        return Style(face, size * times, size * times * air, colour, balanced)

    normal = leading / size
    large, small = paper is not Paper.PLAN, paper is Paper.QUESTIONS
    return Styles(
        page=A5 if small else A4,
        palette=look.palette,
        scale=scale,
        margin=look.margin_mm * (SMALL_MARGIN if small else 1) * mm,
        rhythm=leading / 2,
        body=style(Face.REGULAR, 1, ink, normal),
        strong=style(Face.SEMIBOLD, 1, ink, normal),
        lead=style(Face.SEMIBOLD, 1, ink, normal),
        soft=style(Face.REGULAR, 1, soft, normal, True),
        small=style(Face.REGULAR, 0.66 if large else 0.86, soft, normal * 0.95),
        label=style(Face.REGULAR, 0.86, soft, normal / 0.86),
        title=style(Face.BOLD, up**3 if paper is Paper.PLAN else up**2, ink, tight, True),
        about=style(Face.REGULAR, up, soft, tight),
        heading=style(Face.BOLD, up**2, ink, tight, True),
        subheading=style(Face.SEMIBOLD, up, ink, tight, True),
        minor_heading=style(Face.SEMIBOLD, 0.86, ink, normal),
        quote=style(Face.ITALIC, 1.08, ink, normal, True),
        large_quote=style(Face.ITALIC, up, ink, normal * 0.95, True),
        footer=Style(Face.REGULAR, FOOTER_SIZE, FOOTER_LEADING, soft),
        picture=(60 if large else 44) * mm,
        large_picture=(76 if large else 44) * mm,
    )
