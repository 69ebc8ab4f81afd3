pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Papirer: every page as it will be printed, and the ways to a printer and to a file.
Item {
    id: root

    required property PapersPresenter presenter

    PapersSidebar {
        id: sidebar

        width: Theme.sidebarWidth
        height: parent.height
        presenter: root.presenter
    }
    Rectangle {
        id: table

        anchors.left: sidebar.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        color: Theme.table
        clip: true

        PaperScroll {
            anchors.fill: parent
            visible: root.presenter.state === "ready"
            presenter: root.presenter
        }
        PaperSheet {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap4
            width: Math.min(Theme.columnWidth * 1.2, parent.width - 2 * Theme.gap4)
            height: parent.height
            visible: root.presenter.state === "making"

            Body {
                objectName: "papers.making"
                anchors.horizontalCenter: parent?.horizontalCenter
                y: Theme.gap6
                text: qsTr("Gør papiret klar …", "papers")
                soft: true
            }
        }
        PapersFailed {
            anchors.centerIn: parent
            width: Math.min(Theme.dialogWidth, parent.width - 2 * Theme.gap4)
            visible: root.presenter.state === "failed"
            presenter: root.presenter
        }
    }
    Item {
        id: foot

        anchors.left: sidebar.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.touch + 2 * Theme.gap3

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap5
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            QuietButton {
                objectName: "papers.save"
                enabled: root.presenter.canPrint
                text: qsTr("Gem som …", "papers")
                onClicked: root.presenter.startSaving()
            }
            ActionButton {
                objectName: "papers.print"
                enabled: root.presenter.canPrint
                text: root.presenter.both ? qsTr("Skriv begge ud", "papers") : qsTr("Skriv ud", "papers")
                onClicked: root.presenter.startPrinting()
            }
        }
    }
    PrintSheet {
        presenter: root.presenter.printing
    }
    SaveSheet {
        presenter: root.presenter.saving
    }
    DrawingHome {
        presenter: root.presenter.home
    }
}
