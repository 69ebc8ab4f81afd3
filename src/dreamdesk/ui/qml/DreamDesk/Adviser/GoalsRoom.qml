pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Mål: one goal at a time, part by part and step by step, beside the dream that it grows from.
RoomFrame {
    id: root

    required property GoalsPresenter presenter

    panelled: true
    heading: qsTr("Mål", "goals")
    beneath: root.presenter.isOpen ? "" : qsTr("Fra en drøm til noget, man kan gøre. Ét mål ad gangen.", "goals")
    onward: qsTr("Videre til afrunding", "goals")
    onwardName: "goals.onward"
    onOnwardClicked: root.presenter.goOnward()
    panel: root.presenter.isOpen ? dreams : ahead

    Component {
        id: dreams

        GoalsDreams {
            presenter: root.presenter
            beside: true
        }
    }
    Component {
        id: ahead

        GoalsAhead {}
    }

    GoalsEmpty {
        width: parent.width
        visible: !root.presenter.hasDreams
        presenter: root.presenter
    }
    Row {
        visible: root.presenter.canUndo
        spacing: Theme.gap

        Body {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            soft: true
            text: qsTr("Målet er taget væk. Drømmen er her stadig.", "goals")
        }
        QuietButton {
            objectName: "goals.undo"
            text: qsTr("Fortryd", "goals")
            onClicked: root.presenter.undo()
        }
    }
    Loader {
        width: parent.width
        active: !(root.beside && root.presenter.isOpen) && root.presenter.hasDreams
        visible: active

        sourceComponent: GoalsDreams {
            presenter: root.presenter
        }
    }
    Loader {
        width: parent.width
        active: !root.beside && !root.presenter.isOpen
        visible: active
        sourceComponent: ahead
    }
    Repeater {
        model: root.presenter.openGoal

        GoalSheet {
            required property string key

            width: parent?.width ?? 0
            presenter: root.presenter
        }
    }
}
