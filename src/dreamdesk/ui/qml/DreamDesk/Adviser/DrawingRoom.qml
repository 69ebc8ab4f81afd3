pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

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
    Late {
        anchors.fill: parent
        wanted: !root.begun

        sourceComponent: DrawingBegin {
            presenter: root.presenter
            onBegun: root.choosing = false
        }
    }
    // Made with the room: its sheet has to hear of a tap on what stood there before, or a second one draws.
    DrawingDesk {
        anchors.fill: parent
        visible: root.begun
        presenter: root.presenter
        onAnother: root.choosing = true
    }
    DrawingHome {
        presenter: root.presenter.home
    }
    Late {
        wanted: root.presenter.own.bringing.stage !== ""

        sourceComponent: BringSheet {
            presenter: root.presenter.own.bringing
        }
    }
    Late {
        wanted: root.presenter.own.straightening.key !== ""

        sourceComponent: StraightenSheet {
            presenter: root.presenter.own.straightening
            goText: qsTr("Ret op, og sæt på arket", "drawing")
        }
    }
}
