pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Stopped for today, gently.
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
            text: qsTr("Tak for i dag", "citizen")
        }
        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Alt, du har sagt, er gemt. Du kan altid komme igen.", "citizen")
        }
    }
}
