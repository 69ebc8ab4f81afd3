pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A small picture to choose. What is chosen is decided by the program: `chosen`.
T.AbstractButton {
    id: root

    required property string name
    required property string key
    required property string title
    required property string picture
    required property bool chosen

    objectName: name
    implicitHeight: implicitContentHeight + 2 * padding
    padding: Theme.gap / 2
    focusPolicy: Qt.TabFocus
    Accessible.name: title
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Column {
        spacing: Theme.gap / 2

        PictureCard {
            width: parent.width
            card: root.picture
            title: root.title
            Accessible.ignored: true
        }
        Small {
            width: parent.width
            text: root.title
            soft: !root.chosen
            strong: root.chosen
            horizontalAlignment: Text.AlignHCenter
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.chosen || root.hovered || root.down ? Theme.duskSoft : "transparent"
        border.width: root.chosen ? 2 * Theme.hairline : 0
        border.color: Theme.dusk

        FocusRing {
            visible: root.visualFocus
        }
    }
}
