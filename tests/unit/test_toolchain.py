"""What was measured about the tools and has to stay so."""

import sys
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtQuick import QQuickItem

from support.planted import ROOT

CALLS = 4000


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from Python 3.12 on None is immortal and is not counted"
)
def test_calls_that_return_nothing_leave_none_alone(qapp: object) -> None:
    # PySide6 6.12.0 took a reference away in each call, and died of it after some thousand.
    item = QQuickItem()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        item.update()
    assert abs(sys.getrefcount(None) - before) < CALLS / 100


@pytest.mark.parametrize("name", ["PySide6-Essentials", "PySide6-Addons"])
def test_the_release_of_qt_that_breaks_is_kept_out(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {r.name: r for r in map(Requirement, project["dependencies"])}[name].specifier
    assert Version("6.12.0") not in wanted
    assert Version("6.12.1") not in wanted
    assert Version(metadata.version(name)) in wanted


def test_there_is_one_qt() -> None:
    names = ("PySide6-Essentials", "PySide6-Addons", "shiboken6")
    assert len({metadata.version(name) for name in names}) == 1
