"""`make bench`: measures what architecture.md promises, into build/bench.json and a table.

Every figure is a ratio to a named baseline in the same run, or stands beside the milliseconds that
are the goal for a 2020 laptop. Nothing is asserted: machines are noisy.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from shutil import copytree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT}/tests/support/two_screens.json"
os.environ["QT_QUICK_BACKEND"] = "software"
# As app.py has it.
os.environ["QT_NO_GUI_THREADPOOL"] = "1"

_BASELINES = {
    "start_up": "a bare Qt Quick window with one button",
    "room_switch": "a bare page of forty texts",
    "large_workshop": "an ordinary workshop",
    "question_switch": "a bare page of forty texts",
    "sentence": "a bare write and fsync",
    "card_drag": "four of forty bare pictures moved",
    "card_move": "a bare write and fsync",
    "plan_pdf": "bare reportlab, same pages and pictures",
    "pen": "the same event where nobody draws",
    "pen_minute": "the same event where nobody draws",
    "stroke": "a bare write and fsync",
    "sheet": "drawing all of the sheet",
    "sheet_export": "Xournal++, the same strokes as PDF",
    "sound_files": "Qt's decoder alone, the same files",
    "deck_pictures": "reading the same nine photographs whole",
}


def main() -> int:
    """Run every benchmark on a vault of its own, and print the table."""
    # The screens above must be known before Qt is imported.
    from PySide6.QtQuick import QQuickWindow

    from benchmarks import (
        card_drag,
        card_move,
        deck_pictures,
        large_workshop,
        pen,
        pen_minute,
        plan_pdf,
        question_switch,
        room_switch,
        sentence,
        sheet,
        sheet_export,
        sound_files,
        start_up,
        stroke,
    )
    from support.workshop_in_progress import make_used_vault

    assert QQuickWindow  # windows are known as what they are only when this has been imported
    found = {}
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as folder:
        used = make_used_vault(Path(folder) / "used")
        talked = (start_up, room_switch, question_switch, sentence, card_drag, card_move, plan_pdf)
        drawn = (pen, pen_minute, stroke, sheet, sheet_export)
        # The largest last: what a process once held counts for whatever is measured in it after.
        for module in (*talked, deck_pictures, sound_files, *drawn, large_workshop):
            name = module.__name__.rpartition(".")[2]
            found[name] = module.measure(Path(copytree(used, Path(folder) / name)))
            print(_row(name, found[name]), flush=True)
    (ROOT / "build" / "bench.json").write_text(json.dumps(found, indent=2) + "\n")
    return 0


def _row(name: str, found: dict[str, float]) -> str:
    goal = f"{found['at_most']} x" if "at_most" in found else f"{found['at_most_ms']} ms"
    rest = {
        key: round(value, 2)
        for key, value in found.items()
        if key not in ("bare_ms", "ms", "ratio", "at_most", "at_most_ms")
    }
    return (
        f"{name:12} {found['ms']:8.1f} ms {found['ratio']:6.2f} x {_BASELINES[name]}"
        f" ({found['bare_ms']:.1f} ms); at most {goal} {rest or ''}"
    )


if __name__ == "__main__":
    sys.exit(main())
