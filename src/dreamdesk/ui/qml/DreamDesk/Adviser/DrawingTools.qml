pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the adviser draws with, takes back and looks at; with a thing in hand: what can be done with it.
Flow {
    id: root

    required property AdviserDrawing presenter
    required property DrawingPaper paper
    required property bool inks

    readonly property Placing placing: presenter.placing
    readonly property bool holding: placing.active && placing.key !== ""

    signal inksAsked

    spacing: Theme.gap

    Chip {
        objectName: "drawing.tools"
        visible: root.presenter.draws
        text: qsTr("Pen og farve", "drawing")
        chosen: root.inks
        onClicked: root.inksAsked()
    }
    Chip {
        objectName: "drawing.hold"
        visible: root.presenter.draws
        text: qsTr("Flyt ting", "drawing")
        chosen: root.placing.active
        onClicked: root.placing.takeHold(!root.placing.active)
    }
    QuietButton {
        objectName: "drawing.undo"
        visible: !root.holding
        enabled: root.presenter.desk?.canUndo ?? false
        text: qsTr("Fortryd", "drawing")
        onClicked: root.presenter.desk.undo()
    }
    QuietButton {
        objectName: "drawing.redo"
        visible: !root.holding
        enabled: root.presenter.desk?.canRedo ?? false
        text: qsTr("Gør igen", "drawing")
        onClicked: root.presenter.desk.redo()
    }
    QuietButton {
        objectName: "drawing.fit"
        visible: !root.holding
        text: qsTr("Vis hele arket", "drawing")
        onClicked: root.paper.fit()
    }
    QuietButton {
        objectName: "drawing.smaller"
        visible: root.holding
        text: qsTr("Mindre", "drawing")
        onClicked: root.placing.change(0, 1 / 1.25)
    }
    QuietButton {
        objectName: "drawing.larger"
        visible: root.holding
        text: qsTr("Større", "drawing")
        onClicked: root.placing.change(0, 1.25)
    }
    QuietButton {
        objectName: "drawing.rotate"
        visible: root.holding
        text: qsTr("Drej", "drawing")
        onClicked: root.placing.change(15, 1)
    }
    QuietButton {
        objectName: "drawing.forward"
        visible: root.holding
        text: qsTr("Læg øverst", "drawing")
        onClicked: root.placing.bringForward()
    }
    QuietButton {
        objectName: "drawing.remove"
        visible: root.holding
        text: qsTr("Tag væk", "drawing")
        onClicked: root.placing.remove()
    }
}
