from pathlib import Path

import pytest

from support.guards.qml_controls import every_control_has_names
from support.planted import CONTROL, ROOT, SCREEN, change, write

NAME = '        objectName: "home.approve"\n'
FORWARDED = "    Accessible.name: root.text\n"


def test_every_control_has_names(tree: Path) -> None:
    assert every_control_has_names(ROOT) == []
    assert every_control_has_names(tree) == []


def test_a_control_without_an_object_name_is_found(tree: Path) -> None:
    change(tree, SCREEN, NAME, "")
    assert every_control_has_names(tree) == [f"{SCREEN}:12: PressHere has no objectName"]


def test_a_shared_control_that_keeps_its_name_to_itself_is_found(tree: Path) -> None:
    change(tree, CONTROL, FORWARDED, "")
    assert every_control_has_names(tree) == [
        f"{SCREEN}:12: PressHere has no Accessible.name",
        f"{CONTROL}:7: T.Button has no Accessible.name",
    ]


def test_a_fixed_object_name_in_a_shared_control_does_not_count(tree: Path) -> None:
    change(tree, CONTROL, FORWARDED, f'    objectName: "press"\n{FORWARDED}')
    change(tree, SCREEN, NAME, "")
    assert every_control_has_names(tree) == [f"{SCREEN}:12: PressHere has no objectName"]


@pytest.mark.parametrize(
    "planted",
    [
        "Item {\n        TapHandler {}\n    }\n    ",
        "MouseArea {}\n    ",
        "Rectangle {\n        DragHandler {\n            target: null\n        }\n    }\n    ",
        "Loader {\n        sourceComponent: TextInput {}\n    }\n    ",
        "component Small: PressHere {}\n    Small {\n        text: root.home.name\n    }\n    ",
    ],
)
def test_anything_one_can_press_is_a_control(planted: str, tree: Path) -> None:
    change(tree, SCREEN, "PressHere {", f"{planted}PressHere {{")
    assert "has no objectName" in every_control_has_names(tree)[0]


def test_what_a_shared_control_hands_on_has_to_be_given(tree: Path) -> None:
    inside = (
        "Item {\n    id: root\n\n    property string name\n\n    T.Button {\n"
        "        objectName: root.name\n        Accessible.name: root.name\n    }\n}\n"
    )
    text = (tree / CONTROL).read_text(encoding="utf-8")
    (tree / CONTROL).write_text(text.partition("T.Button")[0] + inside, encoding="utf-8")
    assert every_control_has_names(tree) == [f"{SCREEN}:12: PressHere has no name"]
    change(tree, SCREEN, "    PressHere {\n", '    PressHere {\n        name: "home.approve"\n')
    assert every_control_has_names(tree) == []


def test_a_part_of_a_screen_gives_the_name_or_leaves_it_to_its_users(tree: Path) -> None:
    button = (
        "T.Button {\n        objectName: root.name\n        Accessible.name: root.name\n    }\n"
    )
    change(tree, CONTROL, FORWARDED, f"    property string name\n\n    {button}")
    change(tree, CONTROL, "T.Button {", "Item {")
    part = f"{Path(SCREEN).parent}/Part.qml"
    write(tree, part, 'pragma ComponentBehavior: Bound\n\nPressHere {\n    name: "a"\n}\n')
    change(tree, SCREEN, "    PressHere {", "    Part {")
    assert every_control_has_names(tree) == []
    change(tree, part, '    name: "a"\n', "")
    assert every_control_has_names(tree) == [f"{SCREEN}:12: Part has no name"]


def test_decoration_needs_no_name(tree: Path) -> None:
    change(tree, SCREEN, "PressHere {", "Text {}\n    Rectangle {}\n    PressHere {")
    assert every_control_has_names(tree) == []
