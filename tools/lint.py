"""Everything that is checked without running the program: `python -m tools.lint [--fix]`.

Each check returns what it found as text to print, and nothing where all is well.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tools.qml_types import MODULE, QT, TypesNotMade, digest, lay_out, qml_folder

Check = Callable[[Path], str]
ROOT = Path(__file__).resolve().parents[1]
QML_LINT = [str(QT / "qmllint"), "-I", ".", "--max-warnings", "0", "--unused-imports", "warning"]


def main(arguments: list[str]) -> int:
    """Print what every check finds, or with --fix put the format right; return the status."""
    if arguments == ["--fix"]:
        put_right(ROOT)
        return 0
    found = {name: check(ROOT) for name, check in CHECKS.items()}
    for name, text in found.items():
        print(f"{name}: {text or 'clean'}")
    return 1 if any(found.values()) else 0


def ruff(root: Path) -> str:
    """Check the Python code against the rules in pyproject.toml."""
    return _complaint([sys.executable, "-m", "ruff", "check", "--quiet"], root)


def ruff_format(root: Path) -> str:
    """Check how the Python code is laid out."""
    return _complaint([sys.executable, "-m", "ruff", "format", "--check", "--quiet"], root)


def types(root: Path, *paths: str) -> str:
    """Check the types of the product, of what the tests lean on, and of the tools; or of paths."""
    return _complaint([sys.executable, "-m", "mypy", "--no-error-summary", *paths], root)


def qml(root: Path) -> str:
    """Check the QML against Qt's types and the presenters'; not again where nothing has changed."""
    files = _qml_files(root)
    if not files:
        return ""
    try:
        target = lay_out(root)
    except TypesNotMade as error:
        return str(error)
    state = digest(file for file in target.rglob("*") if file.is_file() and file.suffix != ".clean")
    clean = target / "qmllint.clean"
    if clean.exists() and clean.read_text() == state:
        return ""
    relative = [str(file.relative_to(qml_folder(root))) for file in files]
    found = _complaint([*QML_LINT, *relative], target)
    clean.write_text("" if found else state)
    # Named as the source is, not the copy, so that an editor can follow.
    return found.replace(f": {MODULE}/", f": {qml_folder(root).relative_to(root)}/{MODULE}/")


def qml_format(root: Path) -> str:
    """Check how the QML is laid out, and name the files that are not as qmlformat writes them."""
    files, formatted = _qml_files(root), root / "build" / "qmlformat"
    if not files:
        return ""
    shutil.rmtree(formatted, ignore_errors=True)
    shutil.copytree(qml_folder(root), formatted)
    pairs = [(file, formatted / file.relative_to(qml_folder(root))) for file in files]
    complaint = _complaint(_qml_format(root, [copy for _, copy in pairs]), root)
    differing = [file for file, copy in pairs if file.read_bytes() != copy.read_bytes()]
    return complaint or "\n".join(f"{file.relative_to(root)}: make format" for file in differing)


def put_right(root: Path) -> None:
    """Lay out the Python and the QML as the checks want it."""
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet"], cwd=root, check=True)
    files = _qml_files(root)
    if files:
        subprocess.run(_qml_format(root, files), cwd=root, check=True)


def _qml_files(root: Path) -> list[Path]:
    return sorted(qml_folder(root).rglob("*.qml"))


def _qml_format(root: Path, files: list[Path]) -> list[str]:
    settings = ["--settings", str(root / ".qmlformat.ini")]
    return [str(QT / "qmlformat"), *settings, "--inplace", *map(str, files)]


def _complaint(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if not done.returncode:
        return ""
    return (done.stdout + done.stderr).strip() or f"{command[0]} ended with {done.returncode}"


CHECKS: dict[str, Check] = {
    "ruff": ruff,
    "ruff format": ruff_format,
    "mypy": types,
    "qmllint": qml,
    "qmlformat": qml_format,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
