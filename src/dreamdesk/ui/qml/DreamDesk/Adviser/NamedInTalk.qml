pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What was named in the talk and has found no place yet: one tap takes it along.
Column {
    id: root

    required property Rows named
    property string name
    property string action

    signal taken(string key)

    visible: named.count > 0
    spacing: Theme.gap

    Small {
        width: parent.width
        text: qsTr("Nævnt i samtalen", "named")
    }
    Repeater {
        model: root.named

        Column {
            id: row

            required property string key
            required property string text

            width: parent?.width ?? 0

            Quotation {
                width: parent.width
                text: row.text
            }
            QuietButton {
                objectName: root.name + ":" + row.text
                x: Theme.gap
                bare: true
                focusPolicy: Qt.TabFocus
                text: root.action
                onClicked: root.taken(row.key)
            }
        }
    }
}
