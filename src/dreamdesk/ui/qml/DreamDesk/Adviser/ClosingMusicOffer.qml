pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A calm piece to end with, for those who want one.
Item {
    id: root

    required property ClosingMusic presenter

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "closing.music.fold"
        width: parent.width
        text: qsTr("Slut med musik", "closing")

        late: Column {
            spacing: Theme.gap2

            Body {
                width: parent.width
                soft: true
                text: qsTr("»%1« er et roligt stykke at slutte med.", "closing").arg(root.presenter.title)
            }
            QuietButton {
                objectName: "closing.music"
                text: root.presenter.sounding ? qsTr("Stop musikken", "closing") : qsTr("Spil stykket", "closing")
                onClicked: root.presenter.playOrStop()
            }
        }
    }
}
