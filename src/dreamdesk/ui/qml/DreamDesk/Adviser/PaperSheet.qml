pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A sheet of white paper on the table, in one soft shadow. What is on it stands in `content`.
Item {
    id: root

    property real shape: Math.SQRT2
    default property alias content: sheet.data

    implicitHeight: width * shape

    Repeater {
        model: 4

        Rectangle {
            required property int index

            readonly property real spread: (Theme.shadowBlur / 4) * (index / 2 - 0.5)

            x: -spread
            y: Theme.shadowDrop - spread
            width: root.width + 2 * spread
            height: root.height + 2 * spread
            radius: Math.max(0, spread)
            color: Theme.shade
            opacity: Theme.shadowOpacity / 3
            antialiasing: true
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.hairline
        color: Theme.line
    }
    Rectangle {
        id: sheet

        anchors.fill: parent
        color: Theme.card
    }
}
