pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// While no goal is open: what will be asked, so that one can tell the citizen what comes.
SheetBox {
    id: root

    readonly property list<string> questions: [qsTr("Hvad vil du?", "goal"), qsTr("Hvordan kan vi se det?", "goal"), qsTr("Hvorfor er det umagen værd?", "goal"), qsTr("Hvad skal være på plads?", "goal"), qsTr("Hvornår?", "goal")]

    objectName: "goals.ahead"

    Body {
        width: parent.width
        strong: true
        text: qsTr("Det spørger vi om", "goals")
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.questions

            Body {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
    }
    Small {
        width: parent.width
        text: qsTr("Bagefter finder I de små skridt. Til sidst siger borgeren, om ordene passer.", "goals")
    }
}
