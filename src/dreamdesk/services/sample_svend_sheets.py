"""Svend's two drawings: the way up to a door, and those who are round him."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from dreamdesk.domain.ink import Ink, InkColour, InkWidth, Tool
from dreamdesk.domain.quotes import Spot
from dreamdesk.domain.sheet import Drawers, Placed, PlacedKind, Sheet, SheetHead
from dreamdesk.services.sample_hand import Place, SampleHand
from dreamdesk.services.sample_room import SampleRoom

STAIRS, CIRCLES = "trappen", "netvaerkscirkler"

_COAT = Ink(Tool.BRUSH, InkColour.BLUE, InkWidth.MEDIUM)
_PEN = Ink(Tool.BRUSH, InkColour.INK, InkWidth.MEDIUM)
_LETTERS = Ink(Tool.BRUSH, InkColour.INK, InkWidth.FINE)
_NAME = Ink(Tool.PEN, InkColour.INK, InkWidth.MEDIUM)
_BROWN = Ink(Tool.BRUSH, InkColour.BROWN, InkWidth.MEDIUM)
_GREY = Ink(Tool.BRUSH, InkColour.GREY, InkWidth.MEDIUM)
_RED = Ink(Tool.BRUSH, InkColour.RED, InkWidth.MEDIUM)
_PAINT = Ink(Tool.MARKER, InkColour.GREEN, InkWidth.BROAD)
_PAPER = Ink(Tool.MARKER, InkColour.ORANGE, InkWidth.MEDIUM)


@dataclass(frozen=True, slots=True)
class _Line:
    """A stroke to be drawn."""

    ink: Ink
    places: tuple[Place, ...]
    smooth: bool = False


def _name_at(ink: Ink, x: float, y: float, size: float) -> tuple[_Line, ...]:
    """Return »Svend« in his own hand; `size` is the height of its capital."""
    letters: tuple[tuple[float, bool, tuple[Place, ...]], ...] = (
        (
            0.0,
            True,
            (
                *((0.56, 0.14), (0.34, 0.0), (0.08, 0.14), (0.14, 0.4)),
                *((0.46, 0.56), (0.56, 0.82), (0.3, 1.0), (0.0, 0.86)),
            ),
        ),
        (0.74, False, ((0.0, 0.44), (0.2, 1.0), (0.42, 0.42))),
        (
            1.34,
            True,
            (
                *((0.03, 0.72), (0.26, 0.7), (0.42, 0.58), (0.24, 0.42)),
                *((0.03, 0.66), (0.14, 0.96), (0.44, 0.9)),
            ),
        ),
        (1.98, True, ((0.0, 0.44), (0.03, 1.0), (0.06, 0.66), (0.24, 0.44), (0.4, 0.6), (0.42, 1))),
        (
            2.6,
            True,
            (
                *((0.4, 0.52), (0.2, 0.44), (0.02, 0.72), (0.18, 1.0)),
                *((0.4, 0.76), (0.44, 0.0), (0.46, 1.0)),
            ),
        ),
    )
    return tuple(
        _Line(ink, tuple((x + (left + u) * size, y + v * size) for u, v in way), smooth)
        for left, smooth, way in letters
    )


_MAN = (
    _Line(
        _COAT,
        (
            *((402, 1262), (366, 1280), (358, 1322), (384, 1356)),
            *((424, 1354), (448, 1318), (436, 1276), (398, 1262)),
        ),
        smooth=True,
    ),
    _Line(_COAT, ((352, 1288), (366, 1252), (412, 1238), (446, 1262), (452, 1288), (482, 1292))),
    _Line(_COAT, ((352, 1290), (452, 1288))),
    _Line(_COAT, ((382, 1362), (352, 1400), (338, 1560), (462, 1556), (446, 1398), (420, 1360))),
    _Line(_COAT, ((374, 1562), (368, 1692), (334, 1694))),
    _Line(_COAT, ((426, 1560), (434, 1690), (474, 1690))),
    _Line(_COAT, ((440, 1412), (492, 1462), (528, 1546)), smooth=True),
    _Line(_COAT, ((356, 1412), (318, 1470), (322, 1530)), smooth=True),
)

_SUITCASE = (
    _Line(_BROWN, ((478, 1576), (598, 1570), (604, 1688), (474, 1692), (480, 1574))),
    _Line(_BROWN, ((514, 1572), (518, 1544), (556, 1542), (560, 1570)), smooth=True),
    _Line(_BROWN, ((506, 1576), (504, 1688))),
    _Line(_BROWN, ((574, 1574), (578, 1686))),
)

_NUMBER = (
    _Line(_GREY, ((168, 1204), (192, 1176), (190, 1290))),
    _Line(_GREY, ((272, 1176), (226, 1250), (296, 1248))),
    _Line(_GREY, ((270, 1214), (268, 1292))),
    _Line(_RED, ((140, 1306), (318, 1160))),
    _Line(_RED, ((146, 1172), (314, 1298))),
)

_CARDBOARD = (
    _Line(
        _PAPER,
        (
            *((292, 1766), (612, 1758), (296, 1796), (616, 1790), (294, 1828)),
            *((614, 1822), (298, 1858), (612, 1852)),
        ),
    ),
    _Line(_BROWN, ((268, 1744), (640, 1736), (644, 1878), (264, 1884), (270, 1740))),
    *_name_at(_LETTERS, 332, 1768, 82),
)

_PAINTED = tuple((2232 + 196 * (row % 2), 492 + 26 * row + 7 * (row % 3)) for row in range(9))
_DOOR = (
    _Line(_PAINT, _PAINTED),
    _Line(_PEN, ((2178, 738), (2174, 236), (2488, 230), (2486, 736))),
    _Line(_PEN, ((2206, 736), (2204, 266), (2458, 262), (2456, 734))),
    _Line(
        _PEN,
        (
            *((2404, 572), (2388, 580), (2386, 598), (2400, 608)),
            *((2416, 600), (2416, 582), (2402, 571)),
        ),
        smooth=True,
    ),
    _Line(_PEN, ((2222, 344), (2442, 338), (2446, 448), (2218, 454), (2224, 340))),
    *_name_at(_NAME, 2240, 366, 60),
)

_LETTER = (
    _Line(_PEN, ((838, 1336), (1004, 1330), (1008, 1436), (834, 1442), (840, 1334))),
    _Line(_PEN, ((842, 1340), (920, 1394), (1002, 1334))),
)
_OTHER_LETTER = (
    _Line(_PEN, ((868, 1332), (880, 1260), (1038, 1278), (1028, 1376), (1006, 1378))),
    _Line(_PEN, ((884, 1266), (952, 1322), (1034, 1284))),
)
_FORM = (
    _Line(_PEN, ((1336, 1026), (1470, 1020), (1478, 1198), (1330, 1202), (1338, 1022))),
    _Line(_GREY, ((1362, 1060), (1444, 1056))),
    _Line(_GREY, ((1362, 1092), (1450, 1088))),
    _Line(_GREY, ((1360, 1124), (1420, 1122))),
    _Line(_RED, ((1404, 1168), (1424, 1152), (1436, 1172), (1458, 1150)), smooth=True),
)

_TELEPHONE = (
    _Line(
        _PEN,
        (
            *((1700, 838), (1684, 800), (1742, 764), (1806, 756)),
            *((1870, 768), (1922, 806), (1908, 842)),
        ),
        smooth=True,
    ),
    _Line(_PEN, ((1700, 838), (1752, 826), (1748, 800), (1862, 800), (1860, 828), (1908, 842))),
    _Line(_PEN, ((1756, 834), (1696, 968), (1918, 966), (1856, 832))),
    _Line(
        _PEN,
        (
            *((1806, 862), (1772, 880), (1768, 918), (1804, 940)),
            *((1842, 922), (1844, 882), (1804, 860)),
        ),
        smooth=True,
    ),
)
_WAYS = (
    _Line(_COAT, ((1374, 1036), (1308, 1010), (1250, 986)), smooth=True),
    _Line(_RED, ((1618, 1020), (1652, 1000))),
    _Line(_RED, ((1934, 866), (1976, 840))),
    _Line(_GREY, ((1390, 1166), (1250, 1330), (1090, 1450), (912, 1562)), smooth=True),
)


@dataclass(frozen=True, slots=True)
class _Thing:
    """A stamp, or words in lines, to be placed."""

    x: float
    y: float
    scale: float
    stamp: str = ""
    words: str = ""
    place: str = ""
    angle: float = 0.0


_ON_STAIRS = (
    _Thing(928, 1546, 0.62, words="Tage to breve\nop af skuffen", place="trin-2"),
    _Thing(1404, 1306, 0.62, words="Udfylde\nansøgningen", place="trin-3"),
    _Thing(1880, 868, 0.7, stamp="bil", place="trin-4"),
)
_IN_CIRCLES = (
    _Thing(1188, 950, 0.62, words="Ole", place="helt-taet"),
    _Thing(2125, 790, 0.62, words="Min søster", place="taet"),
    _Thing(700, 1604, 0.62, words="Hende i kiosken", place="laengere-vaek"),
)


@dataclass(frozen=True, slots=True)
class SvendsSheets:
    """What Svend drew: the way up, and those round him."""

    stairs: Sheet
    circles: Sheet

    @property
    def door(self) -> Spot:
        """The door at the top."""
        return Spot(self.stairs.id, 2080, 140, 2960, 775)

    @property
    def sign(self) -> Spot:
        """Himself with his suitcase, and the sign of cardboard on the first step."""
        return Spot(self.stairs.id, 20, 1145, 750, 1930, "trin-1", 1)

    @property
    def telephone(self) -> Spot:
        """The telephone on the way to his sister."""
        return Spot(self.circles.id, 1630, 690, 2350, 1040)

    def on_step(self, number: int) -> tuple[UUID, Spot]:
        """Return the id of what lies on a step from the second on, and a spot round the step."""
        thing = _lying(self.stairs, f"trin-{number}")
        left, top = 685 + 478 * (number - 2), 1232 - 240 * (number - 2)
        spot = Spot(self.stairs.id, left, top, left + 480, top + 400, thing.place, number)
        return thing.id, spot

    def in_circle(self, place: str) -> tuple[UUID, Spot]:
        """Return the id of a name in the circles, and a spot round it."""
        name = _lying(self.circles, place)
        x, y = round(name.x), round(name.y)
        return name.id, Spot(self.circles.id, x - 300, y - 150, x + 300, y + 150, place)


def _lying(sheet: Sheet, place: str) -> Placed:
    return next(thing for thing in sheet.placed() if thing.place == place)


def svends_sheets(
    room: SampleRoom, workshop_id: UUID, svend_id: UUID, begun: datetime
) -> SvendsSheets:
    """Draw both sheets, beginning at that time."""
    stairs = SheetHead(room.new_id(), workshop_id, "Op til døren", begun, STAIRS)
    later = begun + timedelta(minutes=14)
    circles = SheetHead(room.new_id(), workshop_id, "Dem omkring mig", later, CIRCLES)
    lines = (*_MAN, *_SUITCASE, *_NUMBER, *_DOOR, *_CARDBOARD, *_OTHER_LETTER, *_LETTER, *_FORM)
    return SvendsSheets(
        _drawn(room, replace(stairs, drawers=Drawers.CITIZEN), svend_id, lines, _ON_STAIRS),
        _drawn(room, circles, svend_id, (*_WAYS, *_TELEPHONE), _IN_CIRCLES),
    )


def _drawn(
    room: SampleRoom,
    head: SheetHead,
    svend_id: UUID,
    lines: tuple[_Line, ...],
    things: tuple[_Thing, ...],
) -> Sheet:
    """Return a sheet with lines and then things, each an action that can be taken back."""
    hand = SampleHand(head.name, svend_id, head.created_at, room.new_id)
    sheet = Sheet(head)
    for line in lines:
        sheet = sheet.add(hand.draw(line.ink, *line.places, smooth=line.smooth))
    for number, thing in enumerate(things, 1):
        at = hand.now + timedelta(seconds=25 * number)
        sheet = sheet.add(_placed(room.new_id(), thing, svend_id, at))
    return sheet


def _placed(thing_id: UUID, thing: _Thing, svend_id: UUID, at: datetime) -> Placed:
    kind = PlacedKind.STAMP if thing.stamp else PlacedKind.WORDS
    return Placed(
        thing_id,
        kind,
        thing.x,
        thing.y,
        svend_id,
        at,
        angle=thing.angle,
        scale=thing.scale,
        name=thing.stamp,
        text=thing.words,
        place=thing.place,
    )
