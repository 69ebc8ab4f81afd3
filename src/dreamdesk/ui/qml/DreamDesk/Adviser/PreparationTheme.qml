pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One theme: a line to tick, and below it, when it is open, what one can say and remember.
Column {
    id: root

    required property string key
    required property string title
    required property string say
    required property string points
    required property bool talked
    required property bool next
    property bool open: false

    signal ticked
    signal shown

    Item {
        width: parent.width
        height: Math.max(line.height, show.height)

        TickRow {
            id: line

            objectName: "preparation.theme:" + root.key
            width: parent.width - show.width - Theme.gap
            text: root.title
            ticked: root.talked
            onClicked: root.ticked()
        }
        QuietButton {
            id: show

            objectName: "preparation.show:" + root.key
            anchors.right: parent.right
            visible: !root.open
            bare: true
            text: qsTr("Vis", "preparation")
            Accessible.name: qsTr("Vis, hvad du kan sige: %1", "preparation").arg(root.title)
            onClicked: root.shown()
        }
    }
    Column {
        x: line.leftPadding
        width: parent.width - x
        visible: root.open
        spacing: Theme.gap
        bottomPadding: Theme.gap2

        Body {
            objectName: "preparation.say:" + root.key
            width: parent.width
            text: root.say
        }
        Small {
            width: parent.width
            text: root.points
        }
    }
}
