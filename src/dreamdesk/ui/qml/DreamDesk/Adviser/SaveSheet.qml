pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Our own save sheet: a folder with one tap, or any file by its full name.
Veil {
    id: root

    required property SaveSheetPresenter presenter
    property string asked: qsTr("Gem som PDF-fil", "save")

    readonly property string stage: root.presenter.stage
    readonly property bool asks: root.presenter.problem === "exists"

    objectName: "save"
    heading: stage === "done" ? qsTr("Gemt i %1", "save").arg(root.presenter.place) : stage === "saving" ? qsTr("Gemmer …", "save") : asks ? qsTr("Skal filen erstattes?", "save") : root.asked
    visible: stage !== ""
    onClosed: {
        if (root.stage !== "")
            root.presenter.dismiss();
    }
    onOpened: choices.forceActiveFocus()

    SaveChoices {
        id: choices

        width: parent.width
        visible: root.stage === "choosing" && !root.asks
        presenter: root.presenter
    }
    Body {
        objectName: "save.taken"
        width: parent.width
        visible: root.asks
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        text: qsTr("Der ligger allerede noget med det navn i mappen:\n%1", "save").arg(root.presenter.taken)
    }
    Body {
        objectName: "save.told"
        width: parent.width
        visible: root.stage === "done"
        text: root.presenter.also ? qsTr("Hvert papir er sin egen PDF-fil. Filerne er ikke låst.", "save") : qsTr("Filen er ikke låst. Pas på den som på andre papirer.", "save")
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "save.cancel"
            visible: root.stage === "choosing"
            text: root.asks ? qsTr("Vælg et andet navn", "save") : qsTr("Ikke nu", "save")
            onClicked: root.asks ? root.presenter.typePath(root.presenter.path) : root.presenter.dismiss()
        }
        ActionButton {
            objectName: root.asks ? "save.replace" : "save.go"
            visible: root.stage === "choosing"
            text: root.asks ? qsTr("Erstat", "save") : qsTr("Gem", "save")
            onClicked: root.asks ? root.presenter.saveOver() : root.presenter.save()
        }
        ActionButton {
            objectName: "save.finish"
            visible: root.stage === "done"
            text: qsTr("Færdig", "save")
            onClicked: root.presenter.dismiss()
        }
    }
}
