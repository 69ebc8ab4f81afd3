pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A short answer that is chosen with one tap. What is chosen is decided by the program: `chosen`.
T.AbstractButton {
    id: root

    property bool large: false
    property bool chosen: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(large ? Theme.largeTouch : Theme.touch, implicitContentHeight + Theme.gap2)
    leftPadding: large ? Theme.gap3 : Theme.gap2
    rightPadding: leftPadding
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Body {
        text: root.text
        large: root.large
        strong: root.chosen
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: height / 2
        color: root.chosen || root.down || root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: root.chosen ? 2 * Theme.hairline : Theme.hairline
        border.color: root.chosen ? Theme.dusk : Theme.edge

        FocusRing {
            visible: root.visualFocus
            radius: parent.height / 2 + Theme.focusRing
        }
    }
}
