pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The five parts as one calm column, in plain words.
SheetBox {
    id: root

    required property GoalPartsPresenter presenter

    readonly property list<string> ready: [qsTr("Det kan jeg allerede.", "goal"), qsTr("Vi aftaler det med nogen.", "goal"), qsTr("Vi prøver det af først.", "goal")]

    spacing: Theme.gap3
    Component.onCompleted: {
        if (root.presenter.specific === "")
            specific.forceActiveFocus();
    }

    GoalPart {
        width: parent.width
        text: qsTr("Hvad vil du?", "goal")
        letter: qsTr("Specifikt", "goal")
        inPlace: root.presenter.inPlace[0]

        SentenceField {
            id: specific

            objectName: "goals.specific"
            width: parent.width
            saved: root.presenter.specific
            label: qsTr("Hvad vil du?", "goal")
            hint: qsTr("Jeg vil …", "goal")
            onTyped: words => root.presenter.type("specific", words)
            onFinished: root.presenter.finishTyping()
        }
    }
    GoalPart {
        width: parent.width
        text: qsTr("Hvordan kan vi se det?", "goal")
        letter: qsTr("Målbart", "goal")
        inPlace: root.presenter.inPlace[1]

        SentenceField {
            objectName: "goals.measurable"
            width: parent.width
            saved: root.presenter.measurable
            label: qsTr("Hvordan kan vi se det?", "goal")
            hint: qsTr("Det ses ved, at …", "goal")
            onTyped: words => root.presenter.type("measurable", words)
            onFinished: root.presenter.finishTyping()
        }
        Chip {
            objectName: "goals.unmeasured"
            text: qsTr("Ikke målbart – og det er i orden", "goal")
            chosen: root.presenter.unmeasured
            Accessible.role: Accessible.CheckBox
            onClicked: root.presenter.leaveUnmeasured(!root.presenter.unmeasured)
        }
    }
    GoalPart {
        width: parent.width
        text: qsTr("Hvorfor er det umagen værd?", "goal")
        letter: qsTr("Attraktivt", "goal")
        inPlace: root.presenter.inPlace[2]

        SentenceField {
            objectName: "goals.attractive"
            width: parent.width
            saved: root.presenter.attractive
            label: qsTr("Hvorfor er det umagen værd?", "goal")
            hint: qsTr("For så …", "goal")
            onTyped: words => root.presenter.type("attractive", words)
            onFinished: root.presenter.finishTyping()
        }
    }
    GoalPart {
        width: parent.width
        text: qsTr("Hvad skal være på plads?", "goal")
        letter: qsTr("Realistisk", "goal")
        inPlace: root.presenter.inPlace[3]

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.ready

                Chip {
                    required property int index
                    required property string modelData

                    objectName: "goals.ready:" + (index + 1)
                    text: modelData.slice(0, -1)
                    chosen: root.presenter.realistic.indexOf(modelData) >= 0
                    Accessible.role: Accessible.CheckBox
                    onClicked: root.presenter.realiseWith(modelData)
                }
            }
        }
        SentenceField {
            objectName: "goals.realistic"
            width: parent.width
            saved: root.presenter.realistic
            label: qsTr("Hvad skal være på plads?", "goal")
            hint: qsTr("Hvem skal med, og hvad skal der til?", "goal")
            onTyped: words => root.presenter.type("realistic", words)
            onFinished: root.presenter.finishTyping()
        }
    }
    GoalPart {
        width: parent.width
        text: qsTr("Hvornår?", "goal")
        letter: qsTr("Tidsbestemt", "goal")
        inPlace: root.presenter.inPlace[4]

        DayChips {
            name: "goals.due"
            width: parent.width
            today: root.presenter.today
            chosen: root.presenter.deadline
            offers: [7, 28, 84]
            onPicked: day => root.presenter.due(day)
        }
    }
}
