pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// Any action that is not the primary one; `bare` without an edge, for what stands inside a text.
T.Button {
    id: root

    property bool large: false
    property bool bare: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(large ? Theme.largeTouch : Theme.touch, implicitContentHeight + Theme.gap2)
    leftPadding: bare ? Theme.gap : large ? Theme.gap3 : Theme.gap2
    rightPadding: leftPadding
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Body {
        text: root.text
        large: root.large
        strong: !root.bare
        color: root.bare ? Theme.dusk : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.down || root.hovered ? Theme.duskSoft : root.bare ? "transparent" : Theme.sheet
        border.width: root.bare ? 0 : Theme.hairline
        border.color: Theme.edge

        FocusRing {
            visible: root.visualFocus
        }
    }
}
