"""Every property that QML sees announces itself by its own signal, or never changes."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def each_property_has_its_own_signal(root: Path) -> list[str]:
    """Return each property whose signal is missing, undeclared or another property's."""
    found = []
    for file in sorted((root / "src" / "dreamdesk" / "ui").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
            signals = set(_signals(made))
            for name, call in _properties(made):
                wrong = _what_is_wrong(name, call, signals)
                if wrong:
                    where = f"{file.relative_to(root)}:{call.lineno}"
                    found.append(f"{where}: {made.name}.{name} {wrong}")
    return found


def _what_is_wrong(name: str, call: ast.Call, signals: set[str]) -> str:
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    constant = given.get("constant")
    if isinstance(constant, ast.Constant) and constant.value is True:
        return ""
    if "notify" not in given:
        return "has neither notify nor constant=True"
    wanted, got = f"{name}Changed", ast.unparse(given["notify"]).rpartition(".")[2]
    if got != wanted:
        return f"is announced by {got}, not by {wanted}"
    if wanted not in signals:
        return f"names {wanted}, which its class does not declare"
    return ""


def _signals(made: ast.ClassDef) -> Iterator[str]:
    for node in made.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and _calls(node.value, "Signal"):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def _properties(made: ast.ClassDef) -> Iterator[tuple[str, ast.Call]]:
    for node in made.body:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and _calls(decorator, "Property"):
                    yield node.name, decorator
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            value = node.value
            if isinstance(value, ast.Call) and _calls(value, "Property"):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                yield from ((t.id, value) for t in targets if isinstance(t, ast.Name))


def _calls(node: ast.expr | None, name: str) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name
