pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One spot, by its number on the sheet, and the citizen's words about it.
Column {
    id: root

    required property DrawnWords words
    required property string key
    required property int number
    required property string text
    required property bool locked
    required property string feeds

    spacing: Theme.gap
    Component.onCompleted: {
        if (!locked && text === "")
            field.forceActiveFocus();
    }

    Small {
        width: parent.width
        text: root.locked ? qsTr("%1. Låst. Borgeren har sagt ja til ordene.", "drawing").arg(root.number) : root.feeds !== "" ? qsTr("%1. Borgeren bliver spurgt på sin skærm.", "drawing").arg(root.number) : root.words.doubted === root.key ? qsTr("%1. Borgeren vil have ordene rettet.", "drawing").arg(root.number) : qsTr("%1. Med borgerens ord", "drawing").arg(root.number)
    }
    Quotation {
        width: parent.width
        visible: root.locked
        text: root.text
    }
    SentenceField {
        id: field

        objectName: "drawing.words:" + root.key
        width: parent.width
        visible: !root.locked
        spoken: true
        saved: root.text
        label: qsTr("Hvad siger borgeren om stedet?", "drawing")
        hint: label
        onTyped: words => root.words.typeWords(root.key, words)
        onFinished: root.words.finishTyping()
    }
    Flow {
        width: parent.width
        visible: !root.locked
        spacing: Theme.gap

        QuietButton {
            objectName: "drawing.agree:" + root.key
            enabled: root.text !== ""
            text: qsTr("Ja, det er rigtigt", "drawing")
            onClicked: root.words.agree(root.key)
        }
        QuietButton {
            objectName: "drawing.takeBack:" + root.key
            bare: true
            text: qsTr("Tag væk", "drawing")
            onClicked: root.words.takeBack(root.key)
        }
    }
}
