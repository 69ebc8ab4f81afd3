pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where and when one meets, on the citizen's terms; it stands in the invitation.
Fold {
    id: root

    required property PreparationPresenter presenter

    name: "preparation.place.fold"
    text: qsTr("Hvor og hvornår mødes I?", "preparation")
    summary: root.presenter.placeSummary || qsTr("Står i invitationen, når I har aftalt det", "preparation")

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.places

            Chip {
                required property string title
                required chosen

                objectName: "preparation.place:" + title
                text: title
                onClicked: root.presenter.agreePlace(title)
            }
        }
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
}
