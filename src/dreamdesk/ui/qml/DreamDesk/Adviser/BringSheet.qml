pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Brings pictures or music in from a disk: choose, watch how far it has come, and hear what did not come.
Veil {
    id: root

    required property BringSheetPresenter presenter

    readonly property BringFilesPresenter files: root.presenter.files
    readonly property string stage: root.presenter.stage
    readonly property bool choosing: stage === "choosing"
    readonly property bool going: stage === "bringing" || stage === "stopping"
    readonly property int brought: root.presenter.brought
    readonly property BringWords words: BringWords {
        sought: root.files.sought
        wanted: root.files.wanted
        brought: root.brought
        nothingNew: root.presenter.already !== ""
    }

    objectName: "bring"
    width: Math.min(choosing ? Theme.columnWidth : Theme.dialogWidth, parent ? parent.width - 2 * Theme.gap3 : Theme.dialogWidth)
    heading: choosing ? words.question : going ? qsTr("Henter …", "bring") : words.came
    visible: stage !== ""
    closePolicy: stage === "bringing" ? Veil.NoAutoClose : Veil.CloseOnEscape
    onClosed: {
        if (root.stage !== "")
            root.presenter.dismiss();
    }

    BringFiles {
        width: parent.width
        visible: root.choosing
        presenter: root.files
        words: root.words
    }
    Body {
        objectName: "bring.progress"
        width: parent.width
        visible: root.going
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
        text: root.stage === "stopping" ? qsTr("Stopper …", "bring") : root.presenter.number === 0 ? qsTr("Gør klar …", "bring") : qsTr("%1 af %2: %3", "bring").arg(root.presenter.number).arg(root.presenter.total).arg(root.presenter.name)
    }
    Rectangle {
        width: parent.width
        height: Theme.bar
        visible: root.going
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: root.presenter.total > 0 ? parent.width * root.presenter.number / root.presenter.total : 0
            height: parent.height
            radius: height / 2
            color: Theme.dusk
        }
    }
    Body {
        objectName: "bring.already"
        width: parent.width
        visible: root.stage === "done" && root.presenter.already !== ""
        text: root.presenter.already
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Body {
        objectName: "bring.told"
        width: parent.width
        visible: root.stage === "done" && (root.presenter.stopped || root.brought === 0)
        text: root.presenter.stopped ? qsTr("Du stoppede. Det, der nåede at komme, er her.", "bring") : qsTr("Intet er ændret. Filerne på disken er, som de var.", "bring")
    }
    Column {
        width: parent.width
        visible: root.stage === "done" && root.presenter.refused.count > 0
        spacing: Theme.gap

        Small {
            width: parent.width
            text: qsTr("Det her kom ikke med:", "bring")
        }
        Repeater {
            model: root.presenter.refused

            Body {
                required property string key
                required property string told

                objectName: "bring.refused:" + key
                width: parent?.width ?? 0
                text: told
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    footer: Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "bring.cancel"
            visible: root.choosing
            text: qsTr("Ikke nu", "bring")
            onClicked: root.presenter.dismiss()
        }
        ActionButton {
            objectName: "bring.go"
            visible: root.choosing
            enabled: root.files.wanted > 0 || (root.files.whole && root.files.here > 0)
            text: root.words.go
            onClicked: root.presenter.go()
        }
        QuietButton {
            objectName: "bring.stop"
            visible: root.stage === "bringing"
            text: qsTr("Stop", "bring")
            onClicked: root.presenter.stop()
        }
        QuietButton {
            objectName: "bring.leave"
            visible: root.stage === "stopping"
            text: qsTr("Luk", "bring")
            onClicked: root.presenter.dismiss()
        }
        ActionButton {
            objectName: "bring.finish"
            visible: root.stage === "done"
            text: qsTr("Færdig", "bring")
            onClicked: root.presenter.dismiss()
        }
    }
}
