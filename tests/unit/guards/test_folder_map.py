from pathlib import Path

from support.guards.folder_map import the_map_is_true
from support.planted import ROOT, write

MAP = """# Contributing

## Where things are

| place | holds |
|---|---|
| `src/dreamdesk/domain/` | rules |
| `src/dreamdesk/services/` | use cases |
| `src/dreamdesk/ui/` | windows |
| `pyproject.toml` | settings |
"""


def test_the_map_is_true(tree: Path) -> None:
    assert the_map_is_true(ROOT) == []
    write(tree, "CONTRIBUTING.md", MAP)
    assert the_map_is_true(tree) == []


def test_a_folder_that_is_gone_is_found(tree: Path) -> None:
    write(tree, "CONTRIBUTING.md", MAP + "| `src/dreamdesk/cloud/` | nothing |\n")
    assert the_map_is_true(tree) == ["CONTRIBUTING.md names src/dreamdesk/cloud/, which is gone"]


def test_a_layer_that_is_left_out_is_found(tree: Path) -> None:
    write(tree, "CONTRIBUTING.md", MAP.replace("| `src/dreamdesk/ui/` | windows |\n", ""))
    assert the_map_is_true(tree) == ["CONTRIBUTING.md does not name src/dreamdesk/ui/"]


def test_a_map_that_is_gone_is_found(tree: Path) -> None:
    write(tree, "CONTRIBUTING.md", "# Contributing\n")
    assert "has no rows" in the_map_is_true(tree)[0]
