pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be done with the card one is at, and what was done last.
Flow {
    id: root

    required property ActivityPresenter presenter

    spacing: Theme.gap

    QuietButton {
        objectName: "activity.turn"
        visible: root.presenter.card !== ""
        text: qsTr("Vend", "activity")
        onClicked: root.presenter.turn(root.presenter.card)
    }
    QuietButton {
        objectName: "activity.putBack"
        visible: root.presenter.card !== ""
        text: qsTr("Læg tilbage", "activity")
        onClicked: root.presenter.putBack(root.presenter.card)
    }
    QuietButton {
        objectName: "activity.large"
        visible: root.presenter.card !== ""
        text: qsTr("Se stort", "activity")
        onClicked: root.presenter.hand.seeLarge(root.presenter.card)
    }
    QuietButton {
        objectName: "activity.undo"
        visible: root.presenter.canUndo
        bare: true
        text: qsTr("Fortryd", "activity")
        onClicked: root.presenter.undo()
    }
    QuietButton {
        objectName: "activity.redo"
        visible: root.presenter.canRedo
        bare: true
        text: qsTr("Gør igen", "activity")
        onClicked: root.presenter.redo()
    }
}
