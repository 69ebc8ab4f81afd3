"""What of Qt goes into the bundle: an allow-list, and what the kept files ask the loader for.

Qt's wheels hold far more than DreamDesk uses, and some of it under the GPL only (Charts, Graphs,
Quick3D, VirtualKeyboard), which a bundle under MPL-2.0 must not carry.
"""

from __future__ import annotations

import re
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
    "QtQml/*",
    "QtQuick/qmldir",
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
_LIBRARY = re.compile(r"^lib[^/]*\.so(\.|$)")
# The loader of the bundle opens this one by name.
_ALWAYS = re.compile(r"^libpython")
# The machine's graphics drivers stand on these too and want their own, newer ones; and its printers
# are reached by its own library.
_FROM_THE_SYSTEM = re.compile(
    r"^lib(stdc\+\+|gcc_s|X11|X11-xcb|xcb|drm|gbm|expat|z|fontconfig|freetype|wayland-[a-z]+|cups)\.so"
)


def wanted(entries: Iterable[Entry], asks: Asks) -> list[Entry]:
    """Return the entries that belong in the bundle.

    `asks` returns the names of the libraries that a file asks the loader for. A library is kept
    only where a kept file leads to it, a link only where it leads to a kept file.
    """
    listed = [entry for entry in entries if is_wanted(entry[0])]
    links = [entry for entry in listed if entry[2] == "SYMLINK"]
    libraries = {name(entry): entry for entry in listed if _is_library(entry)}
    kept = [entry for entry in listed if entry[2] != "SYMLINK" and not _is_library(entry)]
    to_ask = [entry for entry in kept if entry[2] in ("BINARY", "EXTENSION")]
    while to_ask:
        for library in asks(to_ask.pop()[1]):
            if library in libraries:
                to_ask.append(libraries.pop(library))
                kept.append(to_ask[-1])
    places = {entry[0] for entry in kept}
    return kept + [link for link in links if link[1] in places]


def name(entry: Entry) -> str:
    """Return the name of the file that an entry is."""
    return PurePosixPath(entry[0].replace("\\", "/")).name


def _is_library(entry: Entry) -> bool:
    is_plugin = _is_below(entry[0], "PySide6/Qt/plugins") or _is_below(entry[0], "PySide6/Qt/qml")
    found = entry[2] == "BINARY" and not is_plugin and _LIBRARY.match(name(entry))
    return bool(found) and not _ALWAYS.match(name(entry))


def is_wanted(place: str) -> bool:
    """Return whether a file that would go to this place is on the allow-list, as far as it goes."""
    path = place.replace("\\", "/")
    if "/" not in path and _FROM_THE_SYSTEM.match(path):
        return False
    if path.endswith(".qmltypes"):  # for qmllint, not for the engine
        return False
    for folder, patterns in _WANTED.items():
        if _is_below(path, folder):
            inside = str(PurePosixPath(path).relative_to(folder))
            return any(fnmatch(inside, pattern) for pattern in patterns)
    parts = PurePosixPath(path).parts
    if len(parts) == 2 and parts[0] == "PySide6" and parts[1].startswith("Qt"):
        return parts[1].removeprefix("Qt").partition(".")[0] in PYTHON_MODULES
    return True


def _is_below(path: str, folder: str) -> bool:
    return PurePosixPath(path.replace("\\", "/")).is_relative_to(folder)
