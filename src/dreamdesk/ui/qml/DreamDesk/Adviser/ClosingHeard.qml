pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What stands where others have signatures: that the citizen has read or heard it, and remarks.
SheetBox {
    id: root

    required property ClosingPresenter presenter

    TickRow {
        objectName: "closing.read"
        width: parent.width
        text: root.presenter.readLabels[0]
        beneath: root.presenter.readOn
        ticked: root.presenter.isRead
        onClicked: root.presenter.readTogether()
    }
    TickRow {
        objectName: "closing.planSeen"
        width: parent.width
        text: qsTr("Senere: Borgeren har set den endelige plan", "closing")
        beneath: root.presenter.planSeenOn
        ticked: root.presenter.planSeenOn !== ""
        onClicked: root.presenter.seePlan()
    }
    Fold {
        width: parent.width
        name: "closing.remarks.fold"
        text: root.presenter.readLabels[1]
        open: root.presenter.remarks !== ""

        late: SentenceField {
            objectName: "closing.remarks"
            spoken: true
            saved: root.presenter.remarks
            label: root.presenter.readLabels[1]
            hint: qsTr("Med borgerens ord", "closing")
            onTyped: words => root.presenter.type("remarks", words)
            onFinished: root.presenter.finishTyping()
        }
    }
}
