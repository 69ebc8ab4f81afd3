pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The field's upper edge: from calm to lively.
Item {
    id: root

    implicitHeight: Math.max(calm.implicitHeight, lively.implicitHeight)

    Small {
        id: calm

        large: true
        text: qsTr("rolig", "listening")
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: calm.width + Theme.gap2
        width: lively.x - Theme.gap2 - x
        height: Theme.hairline
        color: Theme.edge
        opacity: Theme.faded
    }
    Small {
        id: lively

        large: true
        anchors.right: parent.right
        text: qsTr("livlig", "listening")
    }
}
