from pathlib import Path

import pytest

from support.planted import CONTROL, PRESENTER, ROOT, SCREEN, change, write
from tools import lint


@pytest.mark.parametrize("check", lint.CHECKS.values(), ids=lint.CHECKS.keys())
def test_the_tree_is_clean(check: lint.Check) -> None:
    assert check(ROOT) == ""


def test_a_planted_tree_is_clean_to_begin_with(tree: Path) -> None:
    assert [lint.ruff(tree), lint.ruff_format(tree), lint.types(tree, "src")] == ["", "", ""]
    assert [lint.qml(tree), lint.qml_format(tree)] == ["", ""]


def test_ruff_finds_an_unused_import(tree: Path) -> None:
    write(tree, "src/dreamdesk/domain/planted.py", '"""Too much."""\n\nimport os\n')
    assert "F401" in lint.ruff(tree)


def test_ruff_finds_a_layout_of_ones_own(tree: Path) -> None:
    write(tree, "src/dreamdesk/domain/planted.py", '"""Wide."""\n\nWIDE   =   1\n')
    assert "planted.py" in lint.ruff_format(tree)


def test_mypy_finds_a_wrong_type_and_a_missing_one(tree: Path) -> None:
    write(tree, "src/dreamdesk/domain/planted.py", "def f(x):\n    return x\n\n\ny: int = 'a'\n")
    found = lint.types(tree, "src")
    assert "[no-untyped-def]" in found
    assert "[assignment]" in found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("root.home.approve(", "root.home.aprove(", 'Did you mean "approve"?'),
        ("root.home.name", "root.home.nam", 'Did you mean "name"?'),
        ("root.home.busy", "root.home.buzy", 'Did you mean "busy"?'),
        ("Theme.gap", "Theme.gab", 'Did you mean "gap"?'),
        ("Item {", "import QtQuick.Layouts\n\nItem {", "Unused import"),
        ("required property Home home", "required property Hjem home", "Hjem was not found"),
        ("text: root.home.busy", "text: root.home.rows.nam", "not found on type"),
        ("required property Home home", "required property QtObject home", "not found on type"),
    ],
)
def test_qmllint_knows_the_presenters(old: str, new: str, said: str, tree: Path) -> None:
    change(tree, SCREEN, old, new)
    found = lint.qml(tree)
    assert said in found
    assert SCREEN in found


def test_qmllint_is_told_when_a_presenter_changes(tree: Path) -> None:
    assert lint.qml(tree) == ""
    change(tree, PRESENTER, "def approve", "def sayYes")
    assert '"approve" not found on type "Home"' in lint.qml(tree)


def test_a_complaint_of_qmllint_is_not_forgotten(tree: Path) -> None:
    change(tree, CONTROL, "Theme.paper", "Theme.papir")
    assert lint.qml(tree) == lint.qml(tree) != ""


def test_a_presenter_that_cannot_be_read_is_named(tree: Path) -> None:
    change(tree, PRESENTER, "import Property", "import Properly")
    assert "home.py" in lint.qml(tree)
    assert "cannot import name 'Properly'" in lint.qml(tree)


def test_qmlformat_names_the_file(tree: Path) -> None:
    change(tree, SCREEN, "    id: root", "  id: root")
    assert lint.qml_format(tree) == f"{SCREEN}: make format"
    lint.put_right(tree)
    assert lint.qml_format(tree) == ""
