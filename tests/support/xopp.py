"""The same strokes as Xournal++ keeps them, to be compared with."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

from dreamdesk.domain.ink import FULL_PRESSURE, SHEET_HEIGHT, SHEET_WIDTH, STEPS, Stroke, Tool
from dreamdesk.look import drawing_look

_POINTS_A_UNIT = 72 / 254
_PAGE = (SHEET_WIDTH * _POINTS_A_UNIT, SHEET_HEIGHT * _POINTS_A_UNIT)


def write_xopp(strokes: Iterable[Stroke], file: Path) -> None:
    """Write strokes as a Xournal++ document with one page of the sheet's size."""
    colours = drawing_look().colours
    scale = _POINTS_A_UNIT / STEPS
    lines = [
        '<?xml version="1.0" standalone="no"?>',
        '<xournal creator="test" fileversion="4"><title>test</title>',
        f'<page width="{_PAGE[0]:.2f}" height="{_PAGE[1]:.2f}">',
        '<background type="solid" color="#ffffffff" style="plain"/><layer>',
    ]
    for stroke in strokes:
        ink, trace = stroke.ink, stroke.trace
        tool = "highlighter" if ink.tool is Tool.MARKER else "pen"
        alpha = "7f" if ink.tool is Tool.MARKER else "ff"
        full = ink.units * _POINTS_A_UNIT
        widths = [full]
        if ink.tool is Tool.BRUSH:
            widths += [full * pressure / FULL_PRESSURE for pressure in trace.pressures[1:]]
        pairs = zip(trace.xs, trace.ys, strict=True)
        places = (f"{x * scale:.3f} {y * scale:.3f}" for x, y in pairs)
        width = " ".join(f"{value:.3f}" for value in widths)
        colour = colours[ink.colour.value].lower() + alpha
        lines.append(
            f'<stroke tool="{tool}" color="{colour}" width="{width}">{" ".join(places)}</stroke>'
        )
    lines.append("</layer></page></xournal>")
    file.write_bytes(gzip.compress("\n".join(lines).encode(), compresslevel=1))
