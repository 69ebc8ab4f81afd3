pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be done with the card that is marked, else what was done last; and other cards.
Item {
    id: root

    required property CitizenCards presenter

    readonly property bool asking: root.presenter.asks !== ""
    readonly property bool marked: root.presenter.selected !== "" && !asking
    // What the way on takes of the lowest row.
    property real taken: 0

    // Measured with all that may stand there, so that nothing moves when a card is marked.
    readonly property real widest: Math.max(turn.implicitWidth + putBack.implicitWidth, undo.implicitWidth + redo.implicitWidth)
    readonly property real needed: widest + others.implicitWidth + 2 * Theme.touchGap
    readonly property bool tight: needed > width - taken

    readonly property real lastRow: y + height - others.implicitHeight - Theme.touchGap

    implicitHeight: others.implicitHeight + (tight ? turn.implicitHeight + Theme.touchGap : 0)
    height: implicitHeight

    // Beside the way on, where there is room: a long way from Stop.
    Row {
        x: root.tight ? 0 : others.x - width - (others.visible ? Theme.touchGap : 0)
        spacing: Theme.touchGap

        QuietButton {
            id: turn

            objectName: "cards.turn"
            visible: root.marked
            large: true
            text: qsTr("Vend", "cards")
            onClicked: root.presenter.turn(root.presenter.selected)
        }
        QuietButton {
            id: putBack

            objectName: "cards.putBack"
            visible: root.marked
            large: true
            text: qsTr("Læg tilbage", "cards")
            onClicked: root.presenter.putBack(root.presenter.selected)
        }
        QuietButton {
            id: undo

            objectName: "cards.undo"
            visible: root.presenter.canUndo && !root.marked && !root.asking
            large: true
            text: qsTr("Fortryd", "cards")
            onClicked: root.presenter.undo()
        }
        QuietButton {
            id: redo

            objectName: "cards.redo"
            visible: root.presenter.canRedo && !root.marked && !root.asking
            large: true
            text: qsTr("Gør igen", "cards")
            onClicked: root.presenter.redo()
        }
    }
    QuietButton {
        id: others

        objectName: "cards.others"
        x: parent.width - root.taken - (visible ? width : 0)
        anchors.bottom: parent.bottom
        visible: root.presenter.hand.hasOthers && !root.marked && !(undo.visible && redo.visible)
        large: true
        text: qsTr("Vis nogle andre", "cards")
        onClicked: root.presenter.hand.turnPage(1)
    }
}
