pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Our own print sheet: choose, then watch how far it has come.
Veil {
    id: root

    required property PrintSheetPresenter presenter

    readonly property string stage: root.presenter.stage
    readonly property bool choosing: stage === "choosing"
    readonly property bool toFile: root.presenter.printer === "file"

    objectName: "print"
    heading: choosing ? qsTr("Skriv ud", "print") : stage === "done" ? (toFile ? qsTr("Gemt i %1", "print").arg(root.presenter.place) : qsTr("Papiret er på vej", "print")) : stage === "stopped" ? qsTr("Udskriften er stoppet", "print") : toFile ? qsTr("Gemmer …", "print") : qsTr("Skriver ud …", "print")
    visible: stage !== ""
    closePolicy: stage === "printing" || stage === "stopping" ? Veil.NoAutoClose : Veil.CloseOnEscape
    onClosed: {
        if (root.stage !== "")
            root.presenter.dismiss();
    }

    PrintChoices {
        width: parent.width
        visible: root.choosing
        presenter: root.presenter
    }
    PrintProgress {
        width: parent.width
        visible: root.stage === "printing" || root.stage === "stopping"
        presenter: root.presenter
    }
    Body {
        objectName: "print.told"
        width: parent.width
        visible: root.stage === "done" || root.stage === "stopped"
        text: root.stage === "stopped" ? qsTr("Der sendes ikke mere. Det, der allerede er sendt, kan stadig komme ud af printeren.", "print") : root.toFile ? qsTr("Hvert papir er sin egen PDF-fil. Filerne er ikke låst.", "print") : qsTr("Hent det ved »%1«, så det ikke bliver liggende.", "print").arg(root.presenter.printer)
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "print.cancel"
            visible: root.choosing
            text: qsTr("Ikke nu", "print")
            onClicked: root.presenter.dismiss()
        }
        ActionButton {
            objectName: "print.go"
            visible: root.choosing
            enabled: root.presenter.anyTaken
            text: root.toFile ? qsTr("Gem", "print") : qsTr("Skriv ud", "print")
            onClicked: root.presenter.go()
        }
        QuietButton {
            objectName: "print.stop"
            visible: root.stage === "printing" || root.stage === "stopping"
            enabled: root.stage === "printing"
            text: qsTr("Stop", "print")
            onClicked: root.presenter.stop()
        }
        ActionButton {
            objectName: "print.finish"
            visible: root.stage === "done" || root.stage === "stopped"
            text: qsTr("Færdig", "print")
            onClicked: root.presenter.dismiss()
        }
    }
}
