"""Starts DreamDesk; where there is no display, prints the sample workshop's papers instead."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAPERS = ROOT / "build" / "papers"
# The papers of the sample workshop, and what the command line needs to hear for each.
SAMPLES: dict[str, tuple[str, ...]] = {
    "handleplan-udkast.pdf": (),
    "min-droem-og-mine-skridt.pdf": ("--for", "citizen"),
}
DREAMDESK = (sys.executable, "-m", "dreamdesk")


def main() -> int:
    """Start the program, or print the papers; return the exit status."""
    if has_display(os.environ):
        return subprocess.run(DREAMDESK, check=False).returncode
    print("There is no display here, so DreamDesk cannot open its windows.")
    print("It prints the papers of its sample workshop instead:", flush=True)
    return print_papers(PAPERS)


def has_display(environment: Mapping[str, str]) -> bool:
    """Return whether a window could open; QT_QPA_PLATFORM is taken as the user's own choice."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def print_papers(folder: Path) -> int:
    """Write the sample papers into a folder and name each; return the first bad status."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, options in SAMPLES.items():
        paper = folder / name
        status = subprocess.run(
            [*DREAMDESK, "sample-plan", str(paper), *options],
            stdout=subprocess.DEVNULL,
            check=False,
        ).returncode
        if status:
            return status
        print(f"  {paper.relative_to(ROOT) if paper.is_relative_to(ROOT) else paper}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
