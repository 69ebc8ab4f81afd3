pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The field's left edge: from light above to heavy below.
Item {
    id: root

    implicitWidth: Math.max(light.implicitWidth, heavy.implicitWidth)

    Small {
        id: light

        large: true
        text: qsTr("let", "listening")
    }
    Rectangle {
        x: Theme.gap
        y: light.height + Theme.gap
        width: Theme.hairline
        height: heavy.y - Theme.gap - y
        color: Theme.edge
        opacity: Theme.faded
    }
    Small {
        id: heavy

        large: true
        anchors.bottom: parent.bottom
        text: qsTr("tung", "listening")
    }
}
