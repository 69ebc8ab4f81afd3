"""Qt itself: the application, its fonts, the QML engine, and the adviser's window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from dreamdesk import __version__, paths

if TYPE_CHECKING:
    from dreamdesk.ui.shared.presenter import Presenter

_AT_ONCE = ("Regular", "Semibold")
_LATER = ("It", "SemiboldIt")


def application() -> QGuiApplication:
    """Return the one application, with the faces of Source Sans Pro that the lock shows."""
    known = QGuiApplication.instance()
    qt = known if isinstance(known, QGuiApplication) else QGuiApplication(sys.argv[:1])
    qt.setApplicationName("DreamDesk")
    qt.setApplicationDisplayName("DreamDesk")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("dk.dreamdesk.DreamDesk")
    _load_faces(_AT_ONCE)
    return qt


def without_windows() -> QGuiApplication:
    """Return the application, or one that needs no display: for words that are drawn on paper."""
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    # Of a shell's language that is not UTF-8, Qt would tell at length; a command says one sentence.
    before = qInstallMessageHandler(_tell_what_is_grave)
    qt = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    qInstallMessageHandler(before)
    _load_faces(_AT_ONCE)
    return qt


def _tell_what_is_grave(kind: QtMsgType, _: object, words: str) -> None:
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        sys.stderr.write(f"{words}\n")


def complete() -> None:
    """Bring what the lock could do without: the italics, and Danish days and months.

    The enumerations of QLocale alone take Python several milliseconds to make.
    """
    from PySide6.QtCore import QLocale

    _load_faces(_LATER)
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))


def _load_faces(faces: tuple[str, ...]) -> None:
    for face in faces:
        QFontDatabase.addApplicationFont(str(paths.fonts() / f"SourceSansPro-{face}.ttf"))


def engine() -> QQmlApplicationEngine:
    """Return a QML engine that knows the module DreamDesk."""
    made = QQmlApplicationEngine()
    made.addImportPath(str(paths.qml()))
    return made


def load_window(made: QQmlApplicationEngine, file: str, desk: Presenter) -> QWindow:
    """Load a window, such as "Adviser/AdviserWindow.qml"; raises RuntimeError when it is broken."""
    made.setInitialProperties({"desk": desk})
    known = len(made.rootObjects())
    made.load(QUrl.fromLocalFile(str(paths.qml() / "DreamDesk" / file)))
    windows = made.rootObjects()
    if len(windows) == known or not isinstance(windows[-1], QWindow):
        raise RuntimeError(file)
    return windows[-1]
