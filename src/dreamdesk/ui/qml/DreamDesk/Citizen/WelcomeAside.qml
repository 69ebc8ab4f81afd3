pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One thing beside the greeting that fills the screen for a while: a question, and the way back.
Scroll {
    id: root

    property string heading
    // What is left for the things when all that stands on one page.
    readonly property real room: height - topRoom - bottomRoom - title.height - back.height - 2 * words.spacing
    property bool finished: false
    property alias things: things.data

    signal done

    topRoom: Math.max(Theme.gap2, Math.round((height - words.implicitHeight) / 2))
    bottomRoom: Theme.gap

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth * 1.75)
        spacing: Theme.gap2

        Title {
            id: title

            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.heading
        }
        Item {
            id: things

            width: parent.width
            height: childrenRect.height
        }
        QuietButton {
            id: back

            objectName: "citizen.arriveBack"
            anchors.horizontalCenter: parent.horizontalCenter
            large: true
            text: root.finished ? qsTr("Ja, sådan", "citizen") : qsTr("Tilbage", "citizen")
            onClicked: root.done()
        }
    }
}
