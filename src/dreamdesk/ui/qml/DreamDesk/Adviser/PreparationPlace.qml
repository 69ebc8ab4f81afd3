pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where and when one meets, on the citizen's terms; it stands in the invitation.
Fold {
    id: root

    required property MeetingPlanPresenter presenter

    name: "preparation.place.fold"
    text: qsTr("Hvor og hvornår mødes I?", "preparation")
    summary: root.presenter.summary || qsTr("Står i invitationen, når I har aftalt det", "preparation")

    late: Column {
        spacing: Theme.gap2

        PreparationChips {
            width: parent.width
            name: "preparation.place"
            answers: root.presenter.places
            onPicked: key => root.presenter.agreePlace(key)
        }
        LineField {
            objectName: "preparation.placeField"
            width: parent.width
            saved: root.presenter.place
            label: qsTr("Stedet, som I selv kalder det", "preparation")
            hint: label
            onTyped: words => root.presenter.typePlace(words)
            onFinished: root.presenter.finishTyping()
        }
        Labelled {
            width: parent.width
            text: qsTr("Dagen", "preparation")

            DayChips {
                name: "preparation.day"
                width: parent.width
                today: root.presenter.today
                chosen: root.presenter.meetsOn
                offers: [1, 7, 14]
                onPicked: day => root.presenter.agreeTime(day, root.presenter.meetsAt)
            }
            Body {
                objectName: "preparation.dayIsOver"
                width: parent.width
                visible: root.presenter.isOver
                text: qsTr("Den dag er gået. Det gør ikke noget. Vælg en ny, hvis I skal mødes en anden dag.", "preparation")
            }
        }
        Labelled {
            width: parent.width
            visible: root.presenter.meetsOn !== ""
            text: qsTr("Klokken", "preparation")

            TimeChips {
                name: "preparation.time"
                width: parent.width
                chosen: root.presenter.meetsAt
                onPicked: clock => root.presenter.agreeTime(root.presenter.meetsOn, clock)
            }
        }
        Labelled {
            width: parent.width
            text: qsTr("Så længe tager det cirka", "preparation")

            PreparationChips {
                width: parent.width
                name: "preparation.minutes"
                answers: root.presenter.lengths
                onPicked: key => root.presenter.expect(key)
            }
        }
        Labelled {
            width: parent.width
            text: qsTr("Pauser", "preparation")
            spacing: Theme.gap

            PreparationChips {
                width: parent.width
                name: "preparation.breaks"
                answers: root.presenter.pauses
                onPicked: key => root.presenter.takeBreaks(key)
            }
            LineField {
                objectName: "preparation.breaksField"
                width: parent.width
                saved: root.presenter.breaks
                label: qsTr("Som I selv siger det", "preparation")
                hint: label
                onTyped: words => root.presenter.typeBreaks(words)
                onFinished: root.presenter.finishTyping()
            }
        }
    }
}
