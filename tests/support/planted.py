"""A small source tree in a temporary folder, in which a test plants one mistake."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UI = "src/dreamdesk/ui"
QML = f"{UI}/qml/DreamDesk"

_PRESENTER = '''"""A presenter as the project writes them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "DreamDesk"
QML_IMPORT_MAJOR_VERSION = 1


class Base(QObject):
    """What all presenters have."""

    busyChanged = Signal()

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether something is on its way."""
        return False


@QmlElement
class Home(Base):
    """The list of courses."""

    nameChanged = Signal()

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """Who it is about."""
        return ""

    @Property(list, constant=True)
    def rows(self) -> list[str]:
        """What stands in the list."""
        return []

    @Slot(str)
    def approve(self, goal: str) -> None:
        """Take a goal as it is worded."""
'''

_SCREEN = """pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

Item {
    id: root

    required property Home home

    PressHere {
        objectName: "home.approve"
        text: root.home.busy ? "" : qsTr("Godkend", "home")
        width: root.width / 2 - Theme.gap
        onClicked: root.home.approve(root.home.name + root.home.rows.length)
    }
}
"""

_CONTROL = """pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

T.Button {
    id: root

    Accessible.name: root.text
    background: Rectangle {
        color: Theme.paper
    }
}
"""

_THEME = """pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

QtObject {
    readonly property color paper: "#FAF6EF"
    readonly property int gap: 8
}
"""

_FILES = {
    "src/dreamdesk/__init__.py": '"""The program."""\n',
    "src/dreamdesk/domain/__init__.py": '"""Rules."""\n',
    "src/dreamdesk/services/__init__.py": '"""Use cases."""\n',
    f"{UI}/__init__.py": '"""Windows."""\n',
    f"{UI}/home.py": _PRESENTER,
    f"{QML}/qmldir": "module DreamDesk\nsingleton Theme 1.0 Theme.qml\n",
    f"{QML}/Theme.qml": _THEME,
    f"{QML}/Controls/qmldir": "module DreamDesk.Controls\nPressHere 1.0 PressHere.qml\n",
    f"{QML}/Controls/PressHere.qml": _CONTROL,
    f"{QML}/Adviser/qmldir": "module DreamDesk.Adviser\nHome 1.0 HomeScreen.qml\n",
    f"{QML}/Adviser/HomeScreen.qml": _SCREEN,
}
SCREEN = f"{QML}/Adviser/HomeScreen.qml"
PRESENTER = f"{UI}/home.py"
CONTROL = f"{QML}/Controls/PressHere.qml"


def tree(folder: Path) -> Path:
    """Fill a folder with a tree in which no rule is broken, and with the project's settings."""
    for name, text in _FILES.items():
        write(folder, name, text)
    for name in ("pyproject.toml", ".qmlformat.ini"):
        shutil.copy(ROOT / name, folder)
    return folder


def write(folder: Path, name: str, text: str) -> None:
    """Write one file of the tree, and the folders above it."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Replace one text in one file; it has to be there, else nothing would be planted."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {name}"
    write(folder, name, text.replace(old, new, 1))
