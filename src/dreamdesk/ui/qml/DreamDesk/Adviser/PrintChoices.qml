pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Which papers, on which printer, how many and on which sides.
Column {
    id: root

    required property PrintSheetPresenter presenter

    readonly property bool toFile: root.presenter.printer === "file"

    spacing: Theme.gap2

    Column {
        width: parent.width
        visible: root.presenter.papers.count > 1

        Repeater {
            model: root.presenter.papers

            TickRow {
                required property string key
                required property string title
                required property bool taken

                objectName: "print.paper:" + key
                width: parent?.width ?? 0
                text: title
                ticked: taken
                onClicked: root.presenter.take(key)
            }
        }
    }
    Column {
        width: parent.width
        visible: root.presenter.papers.count === 1

        Repeater {
            model: root.presenter.papers

            Body {
                required property string title

                width: parent?.width ?? 0
                text: qsTr("»%1«", "print").arg(title)
            }
        }
    }
    Body {
        objectName: "print.printers"
        width: parent.width
        soft: true
        text: root.presenter.looking ? qsTr("Ser efter printere …", "print") : root.presenter.anyPrinter ? qsTr("Printer", "print") : qsTr("Der er ingen printer lige nu. Gem papirerne som PDF-filer, og skriv dem ud senere.", "print")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.printers

            Chip {
                required property string key
                required property string title
                required chosen

                objectName: "print.printer:" + key
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                text: title
                onClicked: root.presenter.choose(key)
            }
        }
    }
    Body {
        width: parent.width
        visible: root.toFile
        text: qsTr("Filerne lægges i %1.", "print").arg(root.presenter.place)
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        visible: !root.toFile
        spacing: Theme.gap

        Row {
            spacing: Theme.gap

            QuietButton {
                objectName: "print.copies.fewer"
                width: Math.max(Theme.touch, implicitHeight)
                enabled: root.presenter.copies > 1
                text: "–"
                Accessible.name: qsTr("En kopi mindre", "print")
                onClicked: root.presenter.addCopies(-1)
            }
            Body {
                objectName: "print.copies"
                anchors.verticalCenter: parent.verticalCenter
                text: (root.presenter.papers.count > 1 ? qsTr("%1 af hver", "print") : qsTr("%1 stk.", "print")).arg(root.presenter.copies)
            }
            QuietButton {
                objectName: "print.copies.more"
                width: Math.max(Theme.touch, implicitHeight)
                enabled: root.presenter.copies < root.presenter.mostCopies
                text: "+"
                Accessible.name: qsTr("En kopi mere", "print")
                onClicked: root.presenter.addCopies(1)
            }
        }
        Chip {
            objectName: "print.bothSides"
            visible: root.presenter.canBothSides
            text: qsTr("På begge sider", "print")
            chosen: root.presenter.bothSides
            onClicked: root.presenter.turnSides()
        }
    }
}
