pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Every piece as a list, the citizen's favourites first: tasted, heard, remembered.
Item {
    id: root

    required property ListeningPresenter presenter

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "listening.pieces.fold"
        width: parent.width
        text: qsTr("Vælg musik fra listen", "listening")
        summary: qsTr("Borgeren kan også vælge på sin egen skærm.", "listening")

        late: Column {
            spacing: Theme.gap2

            LineField {
                objectName: "listening.find"
                width: Math.min(parent.width, Theme.fieldWidth)
                visible: root.presenter.long
                label: qsTr("Find et stykke", "listening")
                hint: qsTr("Find en titel", "listening")
                onTyped: words => root.presenter.find(words)
            }
            Repeater {
                model: root.presenter.every

                ListeningPiece {
                    width: parent?.width ?? 0
                    presenter: root.presenter
                }
            }
            Small {
                objectName: "listening.more"
                width: parent.width
                visible: root.presenter.more > 0
                text: qsTr("Der er %1 mere. Skriv lidt af titlen for at finde dem.", "listening").arg(root.presenter.more)
            }
        }
    }
}
