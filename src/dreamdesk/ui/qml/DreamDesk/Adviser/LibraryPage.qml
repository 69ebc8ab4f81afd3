pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Bibliotek: the sections at the side, and the one that is looked at.
Item {
    id: root

    required property LibraryPresenter presenter

    Rectangle {
        id: sidebar

        width: Theme.sidebarWidth
        height: parent.height
        color: Theme.sidebar

        Lead {
            id: head

            x: Theme.gap3
            y: Theme.gap3
            width: parent.width - 2 * x
            text: qsTr("Bibliotek", "library")
        }
        Scroll {
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap3
            anchors.bottom: back.top
            anchors.bottomMargin: Theme.gap2
            x: Theme.gap
            width: parent.width
            spacing: Theme.hairline

            Repeater {
                model: root.presenter.sections

                LibrarySection {
                    width: parent?.width ?? 0
                    onClicked: root.presenter.choose(key)
                }
            }
        }
        QuietButton {
            id: back

            objectName: "library.back"
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap3
            x: Theme.gap3
            width: parent.width - 2 * x
            text: qsTr("Tilbage til Hjem", "library")
            onClicked: root.presenter.goHome()
        }
    }
    StageView {
        anchors.left: sidebar.right
        anchors.right: parent.right
        height: parent.height
        stage: root.presenter.stage
    }
}
