pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// The one primary action of a screen.
T.Button {
    id: root

    property bool large: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(large ? Theme.largeTouch : Theme.touch, implicitContentHeight + Theme.gap2)
    leftPadding: large ? Theme.gap4 : Theme.gap3
    rightPadding: leftPadding
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Body {
        text: root.text
        large: root.large
        strong: true
        // What one waits for is said here too, so it can be read while nothing can be pressed.
        color: root.enabled ? Theme.duskText : Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.cornerControl
        opacity: root.enabled ? 1 : Theme.glow
        color: root.down ? Qt.darker(Theme.dusk, 1.15) : root.hovered ? Qt.lighter(Theme.dusk, 1.08) : Theme.dusk

        FocusRing {
            visible: root.visualFocus
        }
    }
}
