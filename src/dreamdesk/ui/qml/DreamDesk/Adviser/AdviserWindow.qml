pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The adviser's surface: one page at a time, and what may lie in front of every page.
Window {
    id: root

    required property Desk desk

    objectName: "adviser"
    visible: true
    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.narrowestWidth
    minimumHeight: Theme.lowestHeight
    color: Theme.paper
    title: root.desk.sample ? qsTr("DreamDesk – eksempel", "window") : qsTr("DreamDesk", "window")

    StageView {
        anchors.fill: parent
        stage: root.desk.stage
    }
    CodeVeil {
        desk: root.desk
    }
    TroubleVeil {
        trouble: root.desk.trouble
    }
}
