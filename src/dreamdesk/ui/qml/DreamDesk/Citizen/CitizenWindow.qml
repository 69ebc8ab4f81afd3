pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The citizen's surface: one thing at a time, and always Pause, Spring over and Stop.
Window {
    id: root

    required property CitizenDesk desk

    readonly property bool running: root.desk.pace === "under_way"

    objectName: "citizen"
    color: Theme.paper
    title: qsTr("DreamDesk – borgerens skærm", "window")
    // Closing it would leave the citizen with another's screen: it goes away by being handed back.
    onClosing: close => close.accepted = root.desk.pace === ""

    StageView {
        anchors.top: parent.top
        anchors.bottom: ways.top
        width: parent.width
        stage: root.desk.stage
    }
    Item {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap4
        x: Theme.gap5
        width: parent.width - 2 * x
        height: Theme.largeTouch

        Row {
            spacing: Theme.touchGap

            QuietButton {
                objectName: "citizen.pause"
                visible: root.running
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
            Item {
                width: Theme.gap6
                height: Theme.gap
                visible: root.running
            }
            QuietButton {
                objectName: "citizen.stop"
                visible: root.running
                large: true
                text: qsTr("Stop", "citizen")
                onClicked: root.desk.stop()
            }
        }
        ActionButton {
            objectName: "citizen.goOn"
            anchors.right: parent.right
            visible: root.desk.pace === "paused"
            large: true
            text: qsTr("Jeg er klar igen", "citizen")
            onClicked: root.desk.goOn()
        }
    }
    HandBack {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.gap2
        visible: root.desk.canHandBack
        onHandedBack: root.desk.handBack()
    }
}
