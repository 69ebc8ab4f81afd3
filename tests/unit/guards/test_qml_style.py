from pathlib import Path

import pytest

from support.guards import qml_style
from support.planted import ROOT, SCREEN, change, write

HOME = "width: root.width / 2 - Theme.gap"
TEXT = 'text: root.home.busy ? "" : qsTr("Godkend", "home")'
CLICK = "onClicked: root.home.approve(root.home.name + root.home.rows.length)"


@pytest.mark.parametrize(
    "rule",
    [
        qml_style.every_file_has_one_shape,
        qml_style.measures_stand_in_theme,
        qml_style.words_can_be_translated,
    ],
)
def test_the_tree_keeps_the_rule(rule: qml_style.Check, tree: Path) -> None:
    assert rule(ROOT) == []
    assert rule(tree) == []


@pytest.mark.parametrize(
    "line",
    [
        "width: 240",
        "width: root.width - 12",
        "anchors.margins: 8",
        "anchors { leftMargin: 8 }",
        "spacing: 2.5",
        "radius: 8 * 2",
        "x: 40",
        "font.pixelSize: 17",
        "font { pixelSize: 17 }",
        'font.family: "Arial"',
        "border.width: 2",
        "readonly property int cardWidth: 180",
        "onClicked: { root.width = 300; }",
        "Behavior on x { NumberAnimation { duration: 160 } }",
        "Timer { interval: 400 }",
        'color: "#FF0000"',
        'color: root.home.busy ? "red" : Theme.paper',
        "color: Qt.rgba(0, 0, 0, 0.5)",
        'readonly property var shades: ["#AABBCC", "#abc"]',
        'background: Rectangle { color: "#123456" }',
        "states: [ State { PropertyChanges { width: 44 } } ]",
    ],
)
def test_a_measure_outside_theme_is_found(line: str, tree: Path) -> None:
    change(tree, SCREEN, HOME, line)
    found = qml_style.measures_stand_in_theme(tree)
    assert found
    assert all("outside Theme" in sentence for sentence in found)


@pytest.mark.parametrize(
    "line",
    [
        "width: 2 * Theme.gap + root.width / 3",
        "border.width: 1",
        "width: 0",
        "width: root.home.rows.length > 3 ? Theme.gap : root.home.rows[2]",
        'color: "transparent"',
        "rotation: -45",
        "opacity: 0.5",
        "// width: 240",
        'objectName: "a#FFFFFF"',
    ],
)
def test_what_is_no_measure_is_left_alone(line: str, tree: Path) -> None:
    change(tree, SCREEN, HOME, line)
    assert qml_style.measures_stand_in_theme(tree) == []


@pytest.mark.parametrize(
    "line",
    [
        'text: "Godkend"',
        'text: qsTr("Godkend")',
        'text: qsTr(root.home.name, "home")',
        'property string told: "Vælg et billede"',
        'Accessible.name: "Godkend"',
        'text: root.home.busy ? "Vent lidt" : ""',
    ],
)
def test_words_without_a_translation_are_found(line: str, tree: Path) -> None:
    change(tree, SCREEN, TEXT, line)
    assert qml_style.words_can_be_translated(tree)


def test_a_file_without_the_pragma_is_found(tree: Path) -> None:
    change(tree, SCREEN, f"{qml_style.PRAGMA}\n\n", "")
    assert "does not begin with" in qml_style.every_file_has_one_shape(tree)[0]


def test_a_file_that_is_too_long_is_found(tree: Path) -> None:
    text = (tree / SCREEN).read_text(encoding="utf-8")
    write(tree, SCREEN, text + "// \n" * qml_style.LONGEST_FILE)
    assert "lines, under 200 wanted" in qml_style.every_file_has_one_shape(tree)[0]


@pytest.mark.parametrize(
    "head",
    [
        "onClicked: {",
        "onWidthChanged: event => {",
        "function late() {",
        "function late(a: int): int {",
        "property var late: function () {",
    ],
)
def test_a_long_javascript_function_is_found(head: str, tree: Path) -> None:
    body = "            root.home.approve(root.home.name);\n"
    change(tree, SCREEN, CLICK, f"{head}\n{body * 8}        }}")
    assert qml_style.every_file_has_one_shape(tree) == []
    change(tree, SCREEN, body, body * 2)
    assert "has 11 lines, 10 at most" in qml_style.every_file_has_one_shape(tree)[0]
