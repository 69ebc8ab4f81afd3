pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A colour with its name, to choose. What is chosen is decided by the program: `chosen`.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property bool chosen
    property bool large: false
    property color hue: Theme.hues[root.key] ?? "transparent"

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, large ? 2 * Theme.largeTouch : Theme.touch)
    implicitHeight: Math.max(large ? Theme.largeTouch : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    Accessible.name: title
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: hue.implicitWidth
        implicitHeight: hue.implicitHeight

        Grid {
            id: hue

            anchors.centerIn: parent
            columns: root.large ? 1 : 2
            spacing: Theme.gap
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Rectangle {
                width: root.large ? Theme.largeTouch : Theme.gap3
                height: width
                radius: width / 2
                color: root.hue
                border.width: Theme.hairline
                border.color: Theme.edge
            }
            Body {
                text: root.title
                large: root.large
                strong: root.chosen
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerSheet
        color: root.chosen || root.down || root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: root.chosen ? 2 * Theme.hairline : Theme.hairline
        border.color: root.chosen ? Theme.dusk : Theme.edge

        FocusRing {
            visible: root.visualFocus
        }
    }
}
