pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// When and where one meets again, on the citizen's terms.
SheetBox {
    id: root

    required property ClosingPresenter presenter

    ClosingMatter {
        width: parent.width
        presenter: root.presenter
        matter: "next"
        text: root.presenter.questions[4]
    }
    DayChips {
        name: "closing.day"
        width: parent.width
        today: root.presenter.today
        chosen: root.presenter.meetsOn
        offers: [7, 14, 28]
        onPicked: day => root.presenter.meet(day, "")
    }
    TimeChips {
        name: "closing.time"
        width: parent.width
        visible: root.presenter.meetsOn !== ""
        chosen: root.presenter.meetsAt
        onPicked: clock => root.presenter.meet(root.presenter.meetsOn, clock)
    }
    Labelled {
        width: parent.width
        visible: root.presenter.meetsOn !== ""
        text: qsTr("Stedet", "closing")

        LineField {
            objectName: "closing.place"
            width: parent.width
            saved: root.presenter.place
            label: qsTr("Stedet", "closing")
            hint: qsTr("Stedet, som I selv kalder det", "closing")
            onTyped: words => root.presenter.type("place", words)
            onFinished: root.presenter.finishTyping()
        }
    }
}
