pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Aktivitet with drawing: what to begin with, then the sheet live with what belongs to it beside it.
Item {
    id: root

    required property AdviserDrawing presenter

    property bool choosing: false
    readonly property bool begun: presenter.name !== "" && !choosing

    Connections {
        target: root.presenter

        // The other surface may have chosen.
        function onDeskChanged() {
            root.choosing = false;
        }
    }
    DrawingBegin {
        anchors.fill: parent
        visible: !root.begun
        presenter: root.presenter
        onBegun: root.choosing = false
    }
    DrawingDesk {
        anchors.fill: parent
        visible: root.begun
        presenter: root.presenter
        onAnother: root.choosing = true
    }
    DrawingHome {
        presenter: root.presenter.home
    }
    BringSheet {
        presenter: root.presenter.own.bringing
    }
    StraightenSheet {
        presenter: root.presenter.own.straightening
        goText: qsTr("Ret op, og sæt på arket", "drawing")
    }
}
