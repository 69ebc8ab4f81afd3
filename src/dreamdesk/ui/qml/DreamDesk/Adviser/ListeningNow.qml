pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What sounds now, and what the citizen says that it brought up.
SheetBox {
    id: root

    required property ListeningPresenter presenter

    readonly property string moment: presenter.moment
    readonly property bool finding: presenter.music.finding
    readonly property bool plays: presenter.music.piece !== "" && !presenter.music.paused && !finding
    readonly property bool asking: moment === "silence" || moment === "asked"

    Row {
        width: parent.width
        visible: root.presenter.music.piece !== ""
        spacing: Theme.gap2

        PictureCard {
            id: cover

            width: 8 * Theme.gap
            card: root.presenter.music.piece === "" ? "" : "music/" + root.presenter.music.piece
            title: root.presenter.title
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - cover.width - parent.spacing
            spacing: Theme.gap

            Lead {
                objectName: "listening.state"
                width: parent.width
                text: root.finding ? qsTr("Finder musikken frem …", "listening") : root.presenter.music.tasting ? qsTr("En smagsprøve", "listening") : root.plays ? qsTr("Spiller på borgerens skærm", "listening") : qsTr("Musikken venter", "listening")
            }
            Rectangle {
                width: parent.width
                height: Theme.bar
                radius: height / 2
                color: Theme.line

                Rectangle {
                    width: parent.width * root.presenter.music.share
                    height: parent.height
                    radius: height / 2
                    color: Theme.dusk
                }
            }
            Small {
                text: root.presenter.music.at
            }
        }
    }
    SentenceField {
        id: field

        objectName: "listening.brought"
        width: parent.width
        visible: root.asking && !root.presenter.locked
        spoken: true
        saved: root.presenter.words
        label: qsTr("Hvad dukkede op?", "listening")
        hint: qsTr("Med borgerens ord", "listening")
        onTyped: words => root.presenter.typeWords(words)
        onFinished: root.presenter.finishTyping()
    }
    Small {
        width: parent.width
        visible: root.presenter.doubted
        text: qsTr("Borgeren vil gerne rette noget. Spørg, hvad der skal stå.", "listening")
    }
    Quotation {
        objectName: "listening.quote"
        width: parent.width
        visible: root.asking && root.presenter.locked
        text: root.presenter.words
    }
    Flow {
        width: parent.width
        visible: root.asking && !root.presenter.locked
        spacing: Theme.gap

        Body {
            height: Theme.touch
            text: qsTr("Har jeg skrevet det rigtigt?", "listening")
            verticalAlignment: Text.AlignVCenter
        }
        QuietButton {
            objectName: "listening.right"
            enabled: field.text.trim() !== ""
            text: qsTr("Ja", "listening")
            onClicked: root.presenter.agree(field.text)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        QuietButton {
            objectName: "listening.playOrPause"
            visible: root.moment === "sounding" || root.presenter.music.tasting
            enabled: !root.finding
            text: root.plays ? qsTr("Hold musikken lidt", "listening") : qsTr("Spil musikken", "listening")
            onClicked: root.presenter.playOrPause()
        }
        QuietButton {
            objectName: "listening.stop"
            visible: root.moment === "sounding" || root.presenter.music.tasting
            text: qsTr("Stop musikken", "listening")
            onClicked: root.presenter.enough()
        }
        QuietButton {
            objectName: "listening.ask"
            visible: root.moment === "silence"
            text: qsTr("Spørg borgeren", "listening")
            onClicked: root.presenter.ask()
        }
        QuietButton {
            objectName: "listening.told"
            visible: root.asking
            text: qsTr("Det var det", "listening")
            onClicked: root.presenter.told()
        }
    }
}
