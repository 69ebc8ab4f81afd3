pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// No dream yet: a goal has to grow from something.
SheetBox {
    id: root

    required property GoalsPresenter presenter

    Lead {
        width: parent.width
        text: qsTr("Et mål vokser ud af en drøm", "goals")
    }
    Body {
        width: parent.width
        soft: true
        text: qsTr("Der er ingen drøm endnu. Gå til Drømme, og tag en sætning med derfra.", "goals")
    }
    QuietButton {
        objectName: "goals.toDreams"
        text: qsTr("Gå til Drømme", "goals")
        onClicked: root.presenter.toDreams()
    }
}
