"""Lays out a copy of the QML modules together with types made from the Python presenters.

qmllint checks that copy, so that a slot or property that no presenter has is reported. It is a copy
because a QML module may have one qmldir only, and the source's own must not name a generated file.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).resolve().parent
MODULE = "DreamDesk"
# Where the modules of Qt describe the classes that presenters and items may derive from.
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


def qml_folder(root: Path) -> Path:
    """Return the import path of the QML modules in a source tree."""
    return root / "src" / "dreamdesk" / "ui" / "qml"


def lay_out(root: Path) -> Path:
    """Make build/qmltypes below root anew and return it. Raises TypesNotMade."""
    target = root / "build" / "qmltypes"
    types = _types(root)
    for old in target.glob(f"{MODULE}*"):
        shutil.rmtree(old)
    shutil.copytree(qml_folder(root), target, dirs_exist_ok=True)
    (target / MODULE).mkdir(exist_ok=True)
    (target / MODULE / "dreamdesk.qmltypes").write_bytes(types.read_bytes())
    directory = target / MODULE / "qmldir"
    written = directory.read_text(encoding="utf-8") if directory.exists() else f"module {MODULE}\n"
    # The items that Python paints derive from Qt Quick's, which types made from Python do not name.
    added = ["depends QtQuick", "typeinfo dreamdesk.qmltypes"]
    lines = written.splitlines() + [line for line in added if line not in written]
    directory.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return target


def digest(files: Iterable[Path]) -> str:
    """Return a word that changes when a file's name or content does."""
    total = hashlib.sha256(PySide6.__version__.encode())
    for file in sorted(files):
        total.update(str(file).encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


class TypesNotMade(Exception):
    """The presenters could not be read; the message says why."""


def _types(root: Path) -> Path:
    """Return the qmltypes of the presenters, made anew only if a file of ui/ has changed."""
    kept = root / "build" / "qmltypes" / "types"
    kept.mkdir(parents=True, exist_ok=True)
    here = Path(__file__).parent
    sources = [*(root / "src/dreamdesk/ui").rglob("*.py"), *here.glob("qml_*.py")]
    found = kept / f"{digest(sources)}.qmltypes"
    if found.exists():
        return found
    for old in kept.iterdir():
        old.unlink()
    members = kept / "members.json"
    members.write_text(_members(root), encoding="utf-8")
    _register(members, found)
    return found


def _members(root: Path) -> str:
    source = root / "src"
    modules = [
        ".".join(file.relative_to(source).with_suffix("").parts)
        for file in sorted((source / "dreamdesk" / "ui").rglob("*.py"))
        if "QML_IMPORT_NAME" in file.read_text(encoding="utf-8")
    ]
    if not modules:
        return json.dumps([])
    path = os.pathsep.join([str(source), str(Path(__file__).resolve().parents[1])])
    # A property that Qt could not add is only a warning when the class is made.
    command = [sys.executable, "-W", "error::RuntimeWarning", "-m", "tools.qml_members", *modules]
    return _run(command, os.environ | {"PYTHONPATH": path}, root)


def _register(members: Path, target: Path) -> None:
    metatypes = [QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json" for name in FOREIGN]
    naming = ["--import-name", MODULE, "--major-version", "1"]
    foreign = f"--foreign-types={','.join(map(str, metatypes))}"
    making = target.with_suffix(".new")
    written = ["-o", os.devnull, f"--generate-qmltypes={making}"]
    registrar = str(QT / "Qt" / "libexec" / "qmltyperegistrar")
    _run([registrar, *written, *naming, foreign, str(members)], dict(os.environ), members.parent)
    making.replace(target)


def _run(command: list[str], environment: dict[str, str], folder: Path) -> str:
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode:
        # Of a traceback the last lines are enough: where, and what.
        said = "\n".join(done.stderr.strip().splitlines()[-3:])
        raise TypesNotMade(said or f"{command[0]} ended with {done.returncode}")
    return done.stdout
