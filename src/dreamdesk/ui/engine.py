"""Qt itself: the application, its fonts, the QML engine, and the adviser's window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from dreamdesk import __version__, paths

if TYPE_CHECKING:
    from dreamdesk.ui.shared.presenter import Presenter

_FACES = ("Regular", "Semibold", "It", "SemiboldIt")


def application() -> QGuiApplication:
    """Return the one application, with Source Sans Pro and Danish dates."""
    known = QGuiApplication.instance()
    qt = known if isinstance(known, QGuiApplication) else QGuiApplication(sys.argv[:1])
    qt.setApplicationName("DreamDesk")
    qt.setApplicationDisplayName("DreamDesk")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("dk.dreamdesk.DreamDesk")
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(paths.fonts() / f"SourceSansPro-{face}.ttf"))
    qt.setFont(QFont("Source Sans Pro"))
    return qt


def engine() -> QQmlApplicationEngine:
    """Return a QML engine that knows the module DreamDesk."""
    made = QQmlApplicationEngine()
    made.addImportPath(str(paths.qml()))
    return made


def load_window(made: QQmlApplicationEngine, file: str, desk: Presenter) -> QQuickWindow:
    """Load a window, such as "Adviser/AdviserWindow.qml"; raises RuntimeError when it is broken."""
    made.setInitialProperties({"desk": desk})
    known = len(made.rootObjects())
    made.load(QUrl.fromLocalFile(str(paths.qml() / "DreamDesk" / file)))
    windows = made.rootObjects()
    if len(windows) == known or not isinstance(windows[-1], QQuickWindow):
        raise RuntimeError(file)
    return windows[-1]
