pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A word or a stamp on a template's place: the citizen can be asked whether it becomes something.
SheetBox {
    id: root

    required property DrawnWords drawn
    required property string key
    required property string words
    required property string place
    required property string feeds

    readonly property var asked: ({
            "step": qsTr("Skal det blive til et skridt?", "drawing"),
            "resource": qsTr("Er det noget eller nogen, der hjælper?", "drawing"),
            "barrier": qsTr("Er det en forhindring?", "drawing"),
            "dream": qsTr("Er det en drøm?", "drawing")
        })

    padding: Theme.gap2
    spacing: Theme.gap

    Body {
        width: parent.width
        text: qsTr("»%1« ligger ved »%2«. %3", "drawing").arg(root.words).arg(root.place).arg(root.asked[root.feeds] ?? "")
    }
    QuietButton {
        objectName: "drawing.ask:" + root.key
        text: qsTr("Spørg borgeren", "drawing")
        onClicked: root.drawn.ask(root.key)
    }
}
