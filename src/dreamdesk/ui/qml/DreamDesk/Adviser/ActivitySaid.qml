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
    required property string who
    required property string field

    readonly property string asked: who === "" ? qsTr("Hvad siger borgeren om billedet?", "activity") : qsTr("Hvad siger %1 om billedet?", "activity").arg(who)

    readonly property string quoted: who === "" ? qsTr("Med borgerens ord", "activity") : qsTr("Som %1 siger det", "activity").arg(who)

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
                text: root.locked ? root.quoted : root.asked
            }
            Small {
                objectName: "activity.field"
                width: parent.width
                visible: root.field !== ""
                text: qsTr("Lagt i »%1«", "activity").arg(root.field)
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
        width: parent.width
        text: root.who === "" ? qsTr("Låst. Borgeren har sagt ja til ordene.", "activity") : qsTr("Låst. %1 har sagt ja til ordene.", "activity").arg(root.who)
    }
    SentenceField {
        id: field

        objectName: "activity.words"
        width: parent.width
        visible: !root.locked
        spoken: true
        saved: root.words
        label: root.asked
        hint: root.quoted
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
