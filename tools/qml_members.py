"""Writes what QML can see of the Python presenters, as Qt's moc would, to standard output.

Runs in a process of its own, because it imports the modules it is given. It asks the living classes
and not their source, so that types, notify signals and constants are what the engine will meet.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaEnum, QMetaMethod, QMetaObject, QMetaProperty, QObject

Entry = dict[str, Any]


def main(names: list[str]) -> int:
    """Print the classes of modules; each name is a dotted module below the import path."""
    print(json.dumps([_module(name) for name in names], indent=1))
    return 0


def _module(name: str) -> Entry:
    module = importlib.import_module(name)
    source = Path(str(module.__file__))
    exposed = _exposed(ast.parse(source.read_text(encoding="utf-8")))
    classes = [
        _class(_meta(found), exposed.get(found.__name__, []))
        for found in vars(module).values()
        if isinstance(found, type) and issubclass(found, QObject) and found.__module__ == name
    ]
    return {"classes": classes, "inputFile": source.name, "outputRevision": 68}


def _meta(found: type[QObject]) -> QMetaObject:
    meta: QMetaObject = vars(found)["staticMetaObject"]
    return meta


def _exposed(tree: ast.Module) -> dict[str, list[Entry]]:
    """Return by class name how its decorators hand it to QML; this is not in the meta object."""
    return {
        node.name: [fact for decorator in node.decorator_list for fact in _decorator(decorator)]
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }


def _decorator(node: ast.expr) -> list[Entry]:
    name, argument = ast.unparse(node), ""
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        argument = str(ast.literal_eval(node.args[0])) if node.args else ""
    facts = {
        "QmlElement": {"QML.Element": "auto"},
        "QmlAnonymous": {"QML.Element": "anonymous"},
        "QmlNamedElement": {"QML.Element": argument},
        "QmlSingleton": {"QML.Singleton": "true"},
        "QmlUncreatable": {"QML.Creatable": "false", "QML.UncreatableReason": argument},
    }
    known = facts.get(name.rpartition(".")[2], {})
    return [{"name": key, "value": value} for key, value in known.items()]


def _class(meta: QMetaObject, decorators: list[Entry]) -> Entry:
    parent = meta.superClass()
    properties = range(meta.propertyOffset(), meta.propertyCount())
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    signals = [m for m in methods if m.methodType() == QMetaMethod.MethodType.Signal]
    slots = [m for m in methods if m.methodType() != QMetaMethod.MethodType.Signal]
    enumerators = range(meta.enumeratorOffset(), meta.enumeratorCount())
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": parent.className()}] if parent else [],
        "classInfos": decorators,
        "properties": [_property(meta.property(i), n) for n, i in enumerate(properties)],
        "signals": [_method(signal) for signal in signals],
        "slots": [_method(slot) for slot in slots],
        "enums": [_enum(meta.enumerator(i)) for i in enumerators],
    }


def _property(found: QMetaProperty, index: int) -> Entry:
    entry: Entry = {"name": found.name(), "type": found.typeName(), "index": index}
    entry |= {"read": found.name(), "constant": found.isConstant()}
    if found.isWritable():
        entry["write"] = "set"
    if found.hasNotifySignal():
        entry["notify"] = found.notifySignal().name().toStdString()
    return entry


def _method(found: QMetaMethod) -> Entry:
    names = [name.toStdString() for name in found.parameterNames()]
    arguments = [
        {"name": name or f"value{i}", "type": found.parameterTypeName(i).toStdString()}
        for i, name in enumerate(names)
    ]
    name, result = found.name().toStdString(), found.returnMetaType().name()
    return {"access": "public", "name": name, "returnType": result, "arguments": arguments}


def _enum(found: QMetaEnum) -> Entry:
    keys = [found.key(i) for i in range(found.keyCount())]
    kind = {"isClass": found.isScoped(), "isFlag": found.isFlag()}
    return {"name": found.name(), "type": "int", "values": keys, **kind}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
