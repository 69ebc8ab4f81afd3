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

        Repeater {
            model: root.presenter.every

            ListeningPiece {
                width: parent?.width ?? 0
                presenter: root.presenter
            }
        }
    }
}
