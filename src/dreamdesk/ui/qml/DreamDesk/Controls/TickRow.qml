pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A line to tick off. What is ticked is decided by the program: `ticked`.
T.AbstractButton {
    id: root

    property bool ticked: false
    property string beneath
    readonly property real lineHeight: Theme.body * Theme.lineHeight

    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding
    leftPadding: box.width + Theme.gap2
    topPadding: Math.max(Theme.gap, Math.round((Theme.touch - lineHeight) / 2))
    bottomPadding: topPadding
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.CheckBox
    Accessible.checked: ticked

    indicator: Rectangle {
        id: box

        y: root.topPadding + Math.round((root.lineHeight - height) / 2)
        width: Math.round(Theme.gap3 * Math.sqrt(Theme.textScale))
        height: width
        radius: Theme.gap
        color: root.ticked ? Theme.moss : root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: Theme.hairline
        border.color: root.ticked ? Theme.moss : Theme.edge

        Tick {
            anchors.centerIn: parent
            width: Math.round(Theme.gap2 * Math.sqrt(Theme.textScale))
            height: width
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
