"""Rules about Python files: who may import whom, how long a thing may be, what QML is handed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

Rule = Callable[[Path], list[str]]
LONGEST_FILE = 320
# What is kept, column by column: a list to look something up in, as long as there are columns.
LISTS = "src/dreamdesk/storage/migrations/versions/"
LONGEST_FUNCTION = 45
# What a folder below src/dreamdesk must do without; a name stands for all that is below it.
_HEAVY = ("PySide6", "sqlalchemy", "alembic", "sqlcipher3", "reportlab", "docx", "cryptography")
FORBIDDEN: dict[str, tuple[str, ...]] = {
    "domain": (
        *_HEAVY,
        *(f"dreamdesk.{n}" for n in ("ui", "services", "storage", "content", "handleplan")),
        *(f"dreamdesk.{n}" for n in ("pictures", "sounds", "app", "paths")),
    ),
    "services": ("PySide6", "sqlalchemy", "alembic", "dreamdesk.storage", "dreamdesk.ui"),
    "handleplan": ("PySide6", "sqlalchemy", "alembic", "dreamdesk.storage", "dreamdesk.ui"),
    "content": ("PySide6", "sqlalchemy", "alembic", "dreamdesk.storage", "dreamdesk.ui"),
    "storage": ("PySide6", "dreamdesk.ui"),
    "pictures": ("sqlalchemy", "alembic", "dreamdesk.storage", "dreamdesk.ui"),
    "sounds": ("sqlalchemy", "alembic", "dreamdesk.storage", "dreamdesk.ui"),
}


def dependencies_point_inward(root: Path) -> list[str]:
    """Return each import that a layer may not have."""
    found = []
    package = root / "src" / "dreamdesk"
    for layer, forbidden in FORBIDDEN.items():
        for file in _python_files(package / layer):
            for line, name in _imports(file, root / "src"):
                if any(name == banned or name.startswith(f"{banned}.") for banned in forbidden):
                    found.append(f"{file.relative_to(root)}:{line}: {layer} imports {name}")
    return found


def nothing_is_too_long(root: Path) -> list[str]:
    """Return each file and function that is longer than a reader can hold."""
    found = []
    for file in (f for top in ("src", "tests", "tools") for f in _python_files(root / top)):
        text, name = file.read_text(encoding="utf-8"), file.relative_to(root)
        lines = text.count("\n")
        if lines > LONGEST_FILE and not name.as_posix().startswith(LISTS):
            found.append(f"{name}: {lines} lines, {LONGEST_FILE} at most")
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                found.append(
                    f"{name}:{node.lineno}: {node.name} has {length} lines, "
                    f"{LONGEST_FUNCTION} at most"
                )
    return found


def no_context_properties(root: Path) -> list[str]:
    """Return each place that hands QML something untyped, which qmllint cannot see."""
    return [
        f"{file.relative_to(root)}:{node.lineno}: {node.attr}; use a typed required property"
        for file in _python_files(root / "src")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("setContextProperty", "setContextProperties", "setContextObject")
    ]


def nobody_asks_for_metaobjects(root: Path) -> list[str]:
    """Return each call that leaves a QMetaObject in Python's hands.

    QML's metaobjects go with their engine, and PySide (6.11) goes on taking their addresses for
    them: a window or a timer that is made there later is handed out as a metaobject, or freed as
    one, and the process dies.
    """
    return [
        f"{file.relative_to(root)}:{node.lineno}: metaObject(); ask the object itself"
        for top in ("src", "tests", "tools")
        for file in _python_files(root / top)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "metaObject"
    ]


def _python_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _imports(file: Path, source: Path) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of all that a file imports, relative and dynamic imports too."""
    package = file.relative_to(source).parent.parts
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield node.lineno, base
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _is_dynamic_import(node.func) and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield node.lineno, first.value


def _is_dynamic_import(called: ast.expr) -> bool:
    return ast.unparse(called).rpartition(".")[2] in ("import_module", "__import__")
