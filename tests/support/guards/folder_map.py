"""The folders and files that CONTRIBUTING.md shows are there."""

from __future__ import annotations

import re
from pathlib import Path

_TITLE = "## Where things are"
_ROW = re.compile(r"^\| `([^`]+)` \|")


def the_map_is_true(root: Path) -> list[str]:
    """Return each folder that CONTRIBUTING.md names and nobody will find, or that it leaves out."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    _, title, rest = text.partition(_TITLE)
    named = [m[1] for line in rest.split("\n## ")[0].splitlines() if (m := _ROW.match(line))]
    if not title or not named:
        return [f"CONTRIBUTING.md has no rows below {_TITLE!r}"]
    gone = [f"CONTRIBUTING.md names {name}, which is gone" for name in named if not _is(root, name)]
    layers = [
        f"src/dreamdesk/{layer.name}/"
        for layer in sorted((root / "src" / "dreamdesk").iterdir())
        if layer.is_dir() and (layer / "__init__.py").exists()
    ]
    return gone + [f"CONTRIBUTING.md does not name {name}" for name in layers if name not in named]


def _is(root: Path, name: str) -> bool:
    return (root / name).is_dir() if name.endswith("/") else (root / name).is_file()
