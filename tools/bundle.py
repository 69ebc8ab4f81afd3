"""What of Qt goes into the bundle: an allow-list, and what the kept files ask the loader for.

Qt's wheels hold far more than DreamDesk uses, and some of it under the GPL only (Charts, Graphs,
Quick3D, VirtualKeyboard), which a bundle under MPL-2.0 must not carry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

# (where it goes in the bundle, where it comes from, PyInstaller's name for its kind)
Entry = tuple[str, str, str]
Asks = Callable[[str], Iterable[str]]

PYTHON_MODULES = (
    "Core",
    "DBus",
    "Gui",
    "Multimedia",
    "Network",
    "OpenGL",
    "Pdf",
    "PrintSupport",
    "Qml",
    "Quick",
    "QuickControls2",
    "Svg",
    "TextToSpeech",
    "Widgets",
)
QML_MODULES = (
    "builtins.qmltypes",
    "jsroot.qmltypes",
    "QtQml/*",
    "QtQuick/qmldir",
    "QtQuick/plugins.qmltypes",
    "QtQuick/libqtquick2plugin.*",
    "QtQuick/qtquick2plugin.*",
    "QtQuick/Effects/*",
    "QtQuick/Layouts/*",
    "QtQuick/Shapes/*",
    "QtQuick/Templates/*",
    "QtQuick/Window/*",
)
PLUGINS = (
    "iconengines/*svgicon*",
    "imageformats/*gif*",
    "imageformats/*jpeg*",
    "imageformats/*svg*",
    "imageformats/*tiff*",
    "imageformats/*webp*",
    "multimedia/*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*xcb*",
    "platforms/qwindows*",
    "platformthemes/*portal*",
    "printsupport/*",
    "texttospeech/*speechd*",
    "texttospeech/*sapi*",
    "texttospeech/*winrt*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*egl*",
    "wayland-shell-integration/*xdg*",
    "xcbglintegrations/*",
)
TRANSLATIONS = ("qtbase_da.qm", "qtbase_en.qm", "qtmultimedia_da.qm", "qtmultimedia_en.qm")
# Where the parts of Qt lie in the bundle, and which of them are wanted there.
_WANTED = {
    "PySide6/Qt/qml": QML_MODULES,
    "PySide6/Qt/plugins": PLUGINS,
    "PySide6/Qt/translations": TRANSLATIONS,
    "PySide6/Qt/resources": (),
    "PySide6/Qt/libexec": (),
}
_LIBRARIES = "PySide6/Qt/lib"


def wanted(entries: Iterable[Entry], asks: Asks) -> list[Entry]:
    """Return the entries that belong in the bundle.

    `asks` returns the paths of the libraries that a file asks the loader for. Qt's own libraries
    are kept only where a kept file leads to them.
    """
    kept = [entry for entry in entries if is_wanted(entry[0])]
    libraries = {entry[1]: entry for entry in kept if _is_below(entry[0], _LIBRARIES)}
    left = [entry for entry in kept if entry[1] not in libraries]
    reached: set[str] = set()
    to_ask = [entry[1] for entry in left if entry[2] in ("BINARY", "EXTENSION")]
    while to_ask:
        for path in asks(to_ask.pop()):
            if path in libraries and path not in reached:
                reached.add(path)
                to_ask.append(path)
    # The same library may be listed at the top as a link into Qt's folder.
    names = {PurePosixPath(libraries[path][0]).name for path in reached}
    linked = [entry for entry in left if entry[2] != "SYMLINK" or _points_to(entry, names)]
    return linked + [libraries[path] for path in sorted(reached)]


def is_wanted(place: str) -> bool:
    """Return whether a file that would go to this place is on the allow-list, as far as it goes."""
    path = place.replace("\\", "/")
    for folder, patterns in _WANTED.items():
        if _is_below(path, folder):
            inside = str(PurePosixPath(path).relative_to(folder))
            return any(fnmatch(inside, pattern) for pattern in patterns)
    name = PurePosixPath(path).name
    if _is_below(path, "PySide6") and name.startswith("Qt") and name != "Qt":
        return name.removeprefix("Qt").partition(".")[0] in PYTHON_MODULES
    return True


def _points_to(entry: Entry, names: set[str]) -> bool:
    source = PurePosixPath(entry[1])
    return _LIBRARIES not in str(source) or source.name in names


def _is_below(path: str, folder: str) -> bool:
    return PurePosixPath(path.replace("\\", "/")).is_relative_to(folder)
