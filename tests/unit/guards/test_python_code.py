from pathlib import Path

import pytest

from support.guards import python_code
from support.planted import ROOT, write


@pytest.mark.parametrize(
    "rule",
    [
        python_code.dependencies_point_inward,
        python_code.nothing_is_too_long,
        python_code.no_context_properties,
        python_code.nobody_asks_for_metaobjects,
    ],
)
def test_the_tree_keeps_the_rule(rule: python_code.Rule, tree: Path) -> None:
    assert rule(ROOT) == []
    assert rule(tree) == []


@pytest.mark.parametrize(
    ("layer", "line"),
    [
        ("domain", "import sqlalchemy"),
        ("domain", "from PySide6.QtCore import QObject"),
        ("domain", "import reportlab.platypus as paper"),
        ("domain", "from dreamdesk import storage"),
        ("domain", "from ..ui import session"),
        ("domain", "from .. import services"),
        ("domain", 'import importlib\nqt = importlib.import_module("PySide6.QtGui")'),
        ("domain", "def late() -> None:\n    import alembic"),
        ("services", "from PySide6 import QtCore"),
        ("services", "from dreamdesk.storage.vault import Vault"),
        ("services", "from dreamdesk.ui.session import WorkshopSession"),
        ("handleplan", "from PySide6.QtGui import QImage"),
        ("storage", "from dreamdesk.ui import session"),
    ],
)
def test_an_import_against_the_arrows_is_found(layer: str, line: str, tree: Path) -> None:
    write(tree, f"src/dreamdesk/{layer}/planted.py", f"{line}\n")
    found = python_code.dependencies_point_inward(tree)
    assert found
    assert all(f"{layer}/planted.py" in sentence for sentence in found)


def test_a_name_that_only_begins_alike_is_no_mistake(tree: Path) -> None:
    write(tree, "src/dreamdesk/domain/planted.py", "import reportlab_of_ours\n")
    assert python_code.dependencies_point_inward(tree) == []


def test_a_function_that_is_too_long_is_found(tree: Path) -> None:
    body = "    pass\n" * python_code.LONGEST_FUNCTION
    write(tree, "src/dreamdesk/domain/planted.py", f"def f() -> None:\n{body}")
    assert "f has 46 lines" in python_code.nothing_is_too_long(tree)[0]


def test_a_file_that_is_too_long_is_found(tree: Path) -> None:
    lines = "A = 1\n" * (python_code.LONGEST_FILE + 1)
    write(tree, "src/dreamdesk/domain/planted.py", lines)
    assert "321 lines" in python_code.nothing_is_too_long(tree)[0]


def test_a_context_property_is_found(tree: Path) -> None:
    line = 'engine.rootContext().setContextProperty("home", home)\n'
    write(tree, "src/dreamdesk/ui/planted.py", line)
    assert "setContextProperty" in python_code.no_context_properties(tree)[0]


def test_a_metaobject_in_pythons_hands_is_found(tree: Path) -> None:
    write(tree, "tests/support/planted.py", "kind = item.metaObject().className()\n")
    assert "planted.py:1: metaObject()" in python_code.nobody_asks_for_metaobjects(tree)[0]
