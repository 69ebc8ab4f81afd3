pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// One samtaleguide in the list: a sheet to tap on.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string description
    required property string amount
    required property bool own

    objectName: "library.guide:" + key
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gap3
    Accessible.name: title
    Accessible.description: description
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Column {
        spacing: Theme.gap / 2

        Lead {
            width: parent.width
            text: root.title
        }
        Body {
            width: parent.width
            text: root.description
        }
        Small {
            width: parent.width
            text: root.own ? qsTr("%1 · jeres egen udgave", "library").arg(root.amount) : root.amount
        }
    }
    background: Rectangle {
        radius: Theme.cornerSheet
        color: root.down || root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
