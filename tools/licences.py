"""The licences of DreamDesk and of all that its bundle carries, as files to put beside it."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

_NAME = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
_FIRST_WORD = re.compile(r"[A-Za-z0-9_.-]+")


def licence_files(root: Path) -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) for each licence text."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = [(str(file), "licences") for file in [root / "LICENSE", *(root / "LICENSES").iterdir()]]
    return own + [
        (str(distribution.locate_file(file)), f"licences/{name}")
        for name in sorted(_all_below(project["dependencies"]))
        for distribution in [metadata.distribution(name)]
        for file in distribution.files or []
        if ".dist-info" in str(file) and _NAME.search(str(file))
    ]


def _all_below(requirements: list[str]) -> set[str]:
    """Return the names of what is installed for these requirements, and for theirs in turn."""
    found: set[str] = set()
    left = list(requirements)
    while left:
        match = _FIRST_WORD.match(left.pop())
        name = match[0].lower() if match else ""
        if name in found:
            continue
        try:
            left += [r for r in metadata.requires(name) or [] if "extra ==" not in r]
        except metadata.PackageNotFoundError:
            continue  # asked for on other systems only
        found.add(name)
    return found
