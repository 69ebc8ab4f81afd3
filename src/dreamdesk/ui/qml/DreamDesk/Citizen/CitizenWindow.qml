pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The citizen's surface: one thing at a time, and always Pause, Spring over and Stop.
Window {
    id: root

    required property CitizenDesk desk

    readonly property bool running: root.desk.pace === "under_way"
    // What a screen that reaches down beside the ways out has to leave free.
    readonly property real waysWidth: Math.max(ways.width, ways.implicitWidth) + (back.visible ? back.width + Theme.gap2 : 0)

    // Where the screen is handed back there is no room for a screen's own way on.
    readonly property bool handsBack: back.visible

    objectName: "citizen"
    color: Theme.paper
    title: qsTr("DreamDesk – borgerens skærm", "window")
    // Closing it would leave the citizen with another's screen: it goes away by being handed back.
    onClosing: close => close.accepted = root.desk.pace === ""

    StageView {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap2
        width: parent.width
        stage: root.desk.stage
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap4
        x: Theme.gap5
        width: parent.width - 2 * x
        height: Math.max(ways.height, back.height, onward.height)

        Row {
            id: ways

            anchors.bottom: parent.bottom
            spacing: Theme.touchGap
            visible: root.running

            QuietButton {
                objectName: "citizen.pause"
                large: true
                text: qsTr("Pause", "citizen")
                onClicked: root.desk.pause()
            }
            QuietButton {
                objectName: "citizen.skip"
                visible: root.desk.canSkip
                large: true
                text: qsTr("Spring over", "citizen")
                onClicked: root.desk.skip()
            }
            // Stop stands a little apart, so that it is not hit by mistake.
            Item {
                width: Theme.gap5
                height: Theme.gap
            }
            QuietButton {
                objectName: "citizen.stop"
                large: true
                text: qsTr("Stop", "citizen")
                onClicked: root.desk.stop()
            }
        }
        HandBack {
            id: back

            anchors.bottom: parent.bottom
            anchors.right: onward.visible ? onward.left : parent.right
            anchors.rightMargin: onward.visible ? Theme.gap2 : 0
            width: Math.min(implicitWidth, parent.width - (ways.visible ? ways.width + Theme.gap2 : 0))
            visible: root.desk.canHandBack
            onHandedBack: root.desk.handBack()
        }
        ActionButton {
            id: onward

            objectName: "citizen.goOn"
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            visible: root.desk.pace === "paused" || root.desk.pace === "resuming"
            large: true
            text: root.desk.pace === "paused" ? qsTr("Jeg er klar igen", "citizen") : qsTr("Vi går videre", "citizen")
            onClicked: root.desk.goOn()
        }
    }
}
