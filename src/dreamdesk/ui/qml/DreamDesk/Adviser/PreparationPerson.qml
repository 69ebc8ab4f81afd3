pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One who takes part: the name, what they do, and why somebody who is not staff is there.
Column {
    id: root

    required property string key
    required property string name
    required property string role
    required property bool leads
    required property bool writes
    required property bool isStaff
    required property bool mayLeave
    required property string means

    signal leading
    signal writing
    signal leaving

    Flow {
        id: line

        readonly property bool roomy: buttons.width < 0.6 * width

        width: parent.width
        spacing: Theme.gap

        Body {
            width: line.roomy ? line.width - buttons.width - line.spacing : line.width
            height: line.roomy ? buttons.height : implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 · %2", "person").arg(root.name).arg(root.role)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Row {
            id: buttons

            height: Math.max(Theme.touch, implicitHeight)

            spacing: Theme.gap

            QuietButton {
                objectName: "preparation.excuse:" + root.name
                visible: root.mayLeave
                bare: true
                text: qsTr("Tag af listen", "person")
                Accessible.name: qsTr("Tag %1 af listen", "person").arg(root.name)
                onClicked: root.leaving()
            }
            Chip {
                objectName: "preparation.facilitator:" + root.name
                visible: root.isStaff
                text: qsTr("Fører samtalen", "person")
                Accessible.name: qsTr("%1 fører samtalen", "person").arg(root.name)
                chosen: root.leads
                onClicked: root.leading()
            }
            Chip {
                objectName: "preparation.scribe:" + root.name
                visible: root.isStaff
                text: qsTr("Skriver", "person")
                Accessible.name: qsTr("%1 skriver", "person").arg(root.name)
                chosen: root.writes
                onClicked: root.writing()
            }
        }
    }
    Small {
        width: parent.width
        visible: root.means !== ""
        text: root.means
    }
}
