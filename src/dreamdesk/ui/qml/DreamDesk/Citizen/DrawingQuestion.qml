pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Asks whether the citizen's words about the drawing were written down right, or may become something.
SheetBox {
    id: root

    required property CitizenDrawing presenter

    readonly property var questions: ({
            "": qsTr("Har jeg skrevet det rigtigt?", "drawing"),
            "step": qsTr("Er det et skridt på vejen?", "drawing"),
            "resource": qsTr("Er det noget, der hjælper?", "drawing"),
            "barrier": qsTr("Er det noget, der står i vejen?", "drawing"),
            "dream": qsTr("Er det noget, du drømmer om?", "drawing"),
            "motivation": qsTr("Er det derfor, det er vigtigt?", "drawing")
        })

    Quotation {
        objectName: "drawing.asks"
        width: parent.width
        large: true
        text: root.presenter.asks
    }
    Body {
        width: parent.width
        large: true
        text: root.questions[root.presenter.becomes] ?? root.questions[""]
    }
    Flow {
        width: parent.width
        spacing: Theme.touchGap

        QuietButton {
            objectName: "drawing.right"
            large: true
            text: qsTr("Ja", "drawing")
            onClicked: root.presenter.right()
        }
        QuietButton {
            objectName: "drawing.notQuite"
            large: true
            text: root.presenter.becomes === "" ? qsTr("Ikke helt", "drawing") : qsTr("Nej", "drawing")
            onClicked: root.presenter.notQuite()
        }
    }
}
