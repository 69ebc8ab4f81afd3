pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A line to tick off. What is ticked is decided by the program: `ticked`.
T.AbstractButton {
    id: root

    property bool ticked: false
    property string beneath

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap2)
    implicitWidth: implicitContentWidth + leftPadding
    leftPadding: box.width + Theme.gap2
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: ticked

    indicator: Rectangle {
        id: box

        y: Theme.gap + Theme.hairline
        width: Theme.gap3
        height: Theme.gap3
        radius: Theme.gap
        color: root.ticked ? Theme.moss : root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: Theme.hairline
        border.color: root.ticked ? Theme.moss : Theme.edge

        Tick {
            anchors.centerIn: parent
            visible: root.ticked
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Column {
        Body {
            width: parent.width
            text: root.text
            strong: root.beneath !== ""
        }
        Body {
            width: parent.width
            visible: root.beneath !== ""
            text: root.beneath
            soft: true
        }
    }
}
