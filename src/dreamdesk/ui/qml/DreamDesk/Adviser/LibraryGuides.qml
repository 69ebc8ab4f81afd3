pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The samtaleguider: all of them, or one that is looked through; and the files that cannot be read.
Item {
    id: root

    required property GuidesPresenter presenter

    readonly property bool reading: presenter.reading !== ""

    RoomFrame {
        id: frame

        anchors.fill: parent
        measure: root.reading ? Theme.columnWidth : Theme.listWidth
        panelled: root.reading
        panel: Component {
            SheetBox {
                LibraryFile {
                    width: parent.width
                    presenter: root.presenter
                }
            }
        }
        heading: root.reading ? root.presenter.title : qsTr("Samtaleguider", "library")
        beneath: root.reading ? root.presenter.description : qsTr("Spørgsmålene til samtalen. I kan læse dem igennem her og lave jeres egen udgave.", "library")
        footer: [
            QuietButton {
                objectName: "library.toList"
                visible: root.reading
                text: qsTr("Alle samtaleguider", "library")
                onClicked: root.presenter.backToList()
            },
            QuietButton {
                objectName: "library.readAgain"
                text: qsTr("Læs filerne igen", "library")
                onClicked: root.presenter.readAgain()
            }
        ]

        Repeater {
            model: root.reading ? null : root.presenter.broken

            LibraryBroken {
                width: parent?.width ?? 0
            }
        }
        Loader {
            width: parent.width
            active: root.reading
            visible: active

            sourceComponent: LibraryReading {
                presenter: root.presenter
            }
        }
        Loader {
            width: parent.width
            active: root.reading && !frame.beside
            visible: active

            sourceComponent: LibraryFile {
                presenter: root.presenter
            }
        }
        Repeater {
            model: root.reading ? null : root.presenter.guides

            LibraryGuide {
                width: parent?.width ?? 0
                onClicked: root.presenter.read(key)
            }
        }
    }
}
