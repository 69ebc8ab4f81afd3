pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be done with the card that is marked, else what was done last; and the way on.
Item {
    id: root

    required property CitizenCards presenter

    readonly property bool asking: root.presenter.asks !== ""
    readonly property bool marked: root.presenter.selected !== "" && !asking
    readonly property bool calm: root.presenter.silent || root.presenter.unseen
    // Measured with all that may stand there, so that nothing moves when a card is marked.
    readonly property real widest: Math.max(turn.implicitWidth + putBack.implicitWidth, undo.implicitWidth + redo.implicitWidth)
    readonly property real needed: widest + others.implicitWidth + onward.implicitWidth + 3 * Theme.touchGap
    readonly property bool tight: needed > width

    readonly property real lastRow: y + height - onward.height - Theme.touchGap

    implicitHeight: onward.height + (tight ? turn.implicitHeight + Theme.touchGap : 0)
    height: implicitHeight

    // Beside the way on, where there is room: a long way from Stop.
    Row {
        x: root.tight ? 0 : ways.x - width - Theme.touchGap
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
    Row {
        id: ways

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.touchGap

        QuietButton {
            id: others

            objectName: "cards.others"
            visible: root.presenter.hand.hasOthers && !root.marked && !(undo.visible && redo.visible)
            large: true
            text: qsTr("Vis nogle andre", "cards")
            onClicked: root.presenter.hand.turnPage(1)
        }
        ActionButton {
            id: onward

            objectName: "cards.onward"
            enabled: root.presenter.anyLaid
            large: true
            text: root.presenter.unseen ? qsTr("Vis mine billeder", "cards") : root.presenter.silent ? qsTr("Jeg er klar", "cards") : qsTr("Det er mine billeder", "cards")
            onClicked: root.calm ? root.presenter.ready() : root.presenter.goOnward()
        }
    }
}
