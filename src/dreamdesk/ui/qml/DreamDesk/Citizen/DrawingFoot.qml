pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be done with the sheet, or with the thing that is in hand: three things at a time.
Item {
    id: root

    required property CitizenDrawing presenter
    required property string open

    readonly property bool draws: presenter.draws
    readonly property bool holding: draws && presenter.placing.active
    readonly property bool drawing: draws && open === "" && !holding
    // Measured with all that may stand there, so that nothing moves.
    readonly property real needed: Math.max(tools.implicitWidth + things.implicitWidth + undo.implicitWidth, forward.implicitWidth + remove.implicitWidth + done.implicitWidth) + 2 * Theme.touchGap

    signal opened(string what)

    implicitHeight: tools.implicitHeight
    height: row.height

    Flow {
        id: row

        anchors.right: parent.right
        width: Math.min(parent.width, root.needed)
        layoutDirection: Qt.RightToLeft
        spacing: Theme.touchGap

        ActionButton {
            id: done

            objectName: "drawing.done"
            visible: root.open !== "" || root.holding
            large: true
            text: root.open !== "" ? qsTr("Tilbage til arket", "drawing") : qsTr("Tegn videre", "drawing")
            onClicked: {
                if (root.open === "")
                    root.presenter.placing.takeHold(false);
                root.opened("");
            }
        }
        QuietButton {
            id: forward

            objectName: "drawing.forward"
            visible: root.open === "" && root.holding && root.presenter.placing.key !== ""
            large: true
            text: qsTr("Læg øverst", "drawing")
            onClicked: root.presenter.placing.bringForward()
        }
        QuietButton {
            id: remove

            objectName: "drawing.remove"
            visible: root.open === "" && root.holding && root.presenter.placing.key !== ""
            large: true
            text: qsTr("Tag væk", "drawing")
            onClicked: root.presenter.placing.remove()
        }
        QuietButton {
            id: things

            objectName: "drawing.things"
            visible: root.drawing
            large: true
            text: qsTr("Sæt noget på", "drawing")
            onClicked: root.opened("stamps")
        }
        // Who may not draw on this sheet still finds the way to another.
        QuietButton {
            objectName: "drawing.older"
            visible: root.open === "" && !root.draws && root.presenter.several
            large: true
            text: qsTr("De andre ark", "drawing")
            onClicked: root.opened("older")
        }
        QuietButton {
            objectName: "drawing.another"
            visible: root.open === "older" && root.draws
            large: true
            text: qsTr("Et nyt ark", "drawing")
            onClicked: root.opened("sheets")
        }
        QuietButton {
            id: tools

            objectName: "drawing.tools"
            visible: root.drawing
            large: true
            text: qsTr("Pen og papir", "drawing")
            onClicked: root.opened("tools")
        }
        QuietButton {
            id: undo

            objectName: "drawing.undo"
            visible: root.drawing
            enabled: root.presenter.desk?.canUndo ?? false
            large: true
            text: qsTr("Fortryd", "drawing")
            onClicked: root.presenter.desk.undo()
        }
    }
}
