pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether the words are right: yes, or not quite. Neither is wrong.
Item {
    id: root

    readonly property bool inline: asking.implicitWidth + Theme.gap3 + buttons.width <= width

    signal confirmed
    signal doubted

    height: buttons.height + (inline ? 0 : asking.height + Theme.gap2)

    Body {
        id: asking

        x: parent.width - width - (root.inline ? buttons.width + Theme.gap3 : 0)
        y: root.inline ? (parent.height - height) / 2 : 0
        width: Math.min(implicitWidth, parent.width)
        large: true
        text: qsTr("Har jeg skrevet det rigtigt?", "citizen")
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.touchGap

        QuietButton {
            objectName: "citizen.notQuite"
            large: true
            text: qsTr("Ikke helt", "citizen")
            onClicked: root.doubted()
        }
        ActionButton {
            objectName: "citizen.yes"
            large: true
            text: qsTr("Ja", "citizen")
            onClicked: root.confirmed()
        }
    }
}
