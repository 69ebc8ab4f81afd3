pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The open goal: its five parts, the citizen's answer, the steps, and the authority's words folded away.
Column {
    id: root

    required property GoalsPresenter presenter

    spacing: Theme.gap3

    GoalParts {
        width: parent.width
        presenter: root.presenter.parts
    }
    GoalSteps {
        width: parent.width
        presenter: root.presenter.steps
        today: root.presenter.parts.today
    }
    GoalAnswer {
        width: parent.width
        presenter: root.presenter.parts
    }
    Fold {
        width: parent.width
        name: "goals.authority.fold"
        text: qsTr("Myndighedens ord, bestilling og ønsket støtte", "goals")

        late: Column {
            spacing: Theme.gap2

            GoalField {
                name: "goals.authority"
                width: parent.width
                text: qsTr("Målet med myndighedens ord", "goals")
                saved: root.presenter.parts.authorityWording
                onTyped: words => root.presenter.parts.type("authority", words)
                onFinished: root.presenter.finishTyping()
            }
            GoalField {
                name: "goals.order"
                width: parent.width
                text: qsTr("Bestilling: hvad beder I udføreren om?", "goals")
                saved: root.presenter.parts.order
                onTyped: words => root.presenter.parts.type("order", words)
                onFinished: root.presenter.finishTyping()
            }
            GoalField {
                name: "goals.support"
                width: parent.width
                text: qsTr("Ønsket støtte (ikke bevilget)", "goals")
                saved: root.presenter.parts.wishedSupport
                onTyped: words => root.presenter.parts.type("support", words)
                onFinished: root.presenter.finishTyping()
            }
        }
    }
    QuietButton {
        objectName: "goals.drop"
        bare: true
        text: qsTr("Tag målet væk (drømmen bliver)", "goals")
        onClicked: root.presenter.drop()
    }
}
