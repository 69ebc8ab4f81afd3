pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A pause: calm, and nothing to do.
Item {
    id: root

    property Presenter presenter

    Dawn {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        width: Theme.columnWidth
        spacing: Theme.gap2

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Pause", "citizen")
        }
        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tag den tid, du har brug for.", "citizen")
        }
    }
}
