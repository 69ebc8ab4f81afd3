pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Mål: one goal at a time, part by part and step by step, beside the dream that it grows from.
Item {
    id: root

    required property GoalsPresenter presenter

    readonly property bool beside: width >= Theme.panelFrom && presenter.isOpen

    RoomFrame {
        id: frame

        anchors.fill: parent
        aside: root.beside ? Theme.panelWidth + Theme.gap4 : 0
        heading: qsTr("Mål", "goals")
        beneath: root.presenter.isOpen ? "" : qsTr("Fra en drøm til noget, man kan gøre. Ét mål ad gangen.", "goals")
        onward: qsTr("Videre til afrunding", "goals")
        onwardName: "goals.onward"
        onOnwardClicked: root.presenter.goOnward()

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
            active: !root.beside && root.presenter.hasDreams
            visible: active

            sourceComponent: GoalsDreams {
                presenter: root.presenter
            }
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
    Loader {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.topMargin: Theme.gap4
        anchors.rightMargin: Theme.gap3
        width: Theme.panelWidth
        height: parent.height - Theme.gap4 - frame.footRoom
        active: root.beside

        sourceComponent: Scroll {
            GoalsDreams {
                width: parent.width
                presenter: root.presenter
            }
        }
    }
}
