pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk.Controls

// Before there is a dream: questions that can be read aloud where the words are hard to find.
SheetBox {
    id: root

    readonly property list<string> questions: [qsTr("Hvis det gik, som du gerne ville, hvad var så anderledes?", "dreams"), qsTr("Hvad har du haft lyst til længe?", "dreams"), qsTr("Hvad laver du på en god dag?", "dreams")]

    objectName: "dreams.ask"

    Body {
        width: parent.width
        strong: true
        text: qsTr("Hvis det er svært at sætte ord på", "dreams")
    }
    Repeater {
        model: root.questions

        Body {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    Small {
        width: parent.width
        text: qsTr("En drøm må være lille. Kommer der ingen i dag, er det også i orden.", "dreams")
    }
}
