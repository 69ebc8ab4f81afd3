pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The paper could not be made: what is safe, and what one can do.
SheetBox {
    id: root

    required property PapersPresenter presenter

    Title {
        width: parent.width
        text: qsTr("Papiret kunne ikke gøres klar", "papers")
    }
    Body {
        objectName: "papers.failed"
        width: parent.width
        text: root.presenter.about === "" ? qsTr("Alt, hvad I har talt om, er gemt. Prøv igen, eller luk og åbn programmet.", "papers") : qsTr("Alt, hvad I har talt om, er gemt. Ret filen %1, eller bed it-afdelingen om hjælp, og prøv igen.", "papers").arg(root.presenter.about)
    }
    QuietButton {
        objectName: "papers.again"
        text: qsTr("Prøv igen", "papers")
        onClicked: root.presenter.tryAgain()
    }
}
