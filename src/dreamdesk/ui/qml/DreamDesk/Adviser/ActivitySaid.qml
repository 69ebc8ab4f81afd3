pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One card and the citizen's words about it: typed until they are right, then locked.
Column {
    id: root

    required property ActivityPresenter presenter
    required property string key
    required property string title
    required property string words
    required property bool locked
    required property bool faceUp
    required property bool doubted

    spacing: Theme.gap2
    Component.onCompleted: writeHere()
    onDoubtedChanged: {
        if (doubted)
            writeHere();
    }

    function writeHere() {
        if (!locked)
            field.forceActiveFocus();
    }

    Row {
        width: parent.width
        spacing: Theme.gap2

        PictureCard {
            id: picture

            width: 8 * Theme.gap
            card: root.key
            title: root.title
            faceUp: root.faceUp
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - picture.width - parent.spacing

            Lead {
                objectName: "activity.title"
                width: parent.width
                text: root.title
            }
            Small {
                width: parent.width
                text: root.locked ? qsTr("Med borgerens ord", "activity") : qsTr("Hvad siger borgeren om billedet?", "activity")
            }
        }
    }
    Quotation {
        objectName: "activity.quote"
        width: parent.width
        visible: root.locked
        text: root.words
    }
    Small {
        visible: root.locked
        text: qsTr("Låst. Borgeren har sagt ja til ordene.", "activity")
    }
    SentenceField {
        id: field

        objectName: "activity.words"
        width: parent.width
        visible: !root.locked
        spoken: true
        saved: root.words
        label: qsTr("Hvad siger borgeren om billedet?", "activity")
        hint: qsTr("Med borgerens ord", "activity")
        onTyped: words => root.presenter.typeWords(words)
        onFinished: root.presenter.finishTyping()
    }
    Small {
        width: parent.width
        visible: root.doubted
        text: qsTr("Borgeren vil gerne rette noget. Spørg, hvad der skal stå.", "activity")
    }
    Flow {
        width: parent.width
        visible: !root.locked
        spacing: Theme.gap

        Body {
            height: Theme.touch
            text: qsTr("Har jeg skrevet det rigtigt?", "activity")
            verticalAlignment: Text.AlignVCenter
        }
        QuietButton {
            objectName: "activity.right"
            enabled: field.text.trim() !== ""
            text: qsTr("Ja", "activity")
            onClicked: root.presenter.agree(field.text)
        }
    }
}
