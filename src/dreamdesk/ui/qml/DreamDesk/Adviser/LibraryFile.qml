pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where the file of a samtaleguide lies, and how to make it one's own.
Column {
    id: root

    required property GuidesPresenter presenter

    spacing: Theme.gap

    Small {
        width: parent.width
        text: root.presenter.own ? qsTr("Det her er jeres egen udgave. Ret filen i et tekstprogram, gem den, og læs filerne igen. Filen ligger her:", "library") : qsTr("Det her er den indbyggede udgave. Filen ligger her:", "library")
    }
    TextEdit {
        objectName: "library.file"
        width: parent.width
        activeFocusOnTab: true
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.WrapAnywhere
        text: root.presenter.file
        color: Theme.ink
        selectionColor: Theme.dusk
        selectedTextColor: Theme.duskText
        font.family: Theme.family
        font.pixelSize: Theme.small
        Accessible.name: qsTr("Her ligger filen: %1", "library").arg(text)
    }
    QuietButton {
        objectName: "library.makeOwn"
        visible: root.presenter.canCopy
        text: qsTr("Lav jeres egen udgave", "library")
        onClicked: root.presenter.makeOwn()
    }
}
