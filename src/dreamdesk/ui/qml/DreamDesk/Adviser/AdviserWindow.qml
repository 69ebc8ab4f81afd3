pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The adviser's surface: one page at a time, and what may lie in front of every page.
Window {
    id: root

    required property Desk desk

    property bool seen: false
    // Once made they stay: one that goes away as it closes does not give the focus back.
    property bool fenced: root.desk.fence.asked
    property bool troubled: root.desk.trouble.kind !== ""

    objectName: "adviser"
    visible: true
    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.narrowestWidth
    minimumHeight: Theme.lowestHeight
    color: Theme.paper
    title: root.desk.sample ? qsTr("DreamDesk – eksempel", "window") : qsTr("DreamDesk", "window")

    onFencedChanged: fenced = true
    onTroubledChanged: troubled = true
    onClosing: close => {
        close.accepted = root.desk.mayClose();
        if (close.accepted)
            root.desk.leave();
    }
    onFrameSwapped: {
        if (!seen) {
            seen = true;
            desk.seen();
        }
    }

    Binding {
        target: Theme
        property: "adviserMm"
        value: root.desk.screens.adviserMm
    }
    Binding {
        target: Theme
        property: "citizenMm"
        value: root.desk.screens.citizenMm
    }
    Body {
        objectName: "sample.coming"
        anchors.centerIn: parent
        visible: root.desk.sample && root.desk.stage.screen === ""
        soft: true
        text: qsTr("Finder eksemplet frem …", "window")
    }
    StageView {
        anchors.fill: parent
        stage: root.desk.stage
    }
    // Neither is made before it is needed: the lock must stand at once.
    Loader {
        active: root.fenced
        anchors.fill: parent

        sourceComponent: Item {
            CodeVeil {
                fence: root.desk.fence
            }
        }
    }
    Loader {
        active: root.troubled
        anchors.fill: parent

        sourceComponent: Item {
            TroubleVeil {
                trouble: root.desk.trouble
            }
        }
    }
}
