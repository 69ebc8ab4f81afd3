pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// That pictures and dreams can move one, what may come up, and what is left alone.
Fold {
    id: root

    required property PreparationPresenter presenter

    name: "preparation.moved.fold"
    text: qsTr("Hvad kan dukke op?", "preparation")
    summary: root.presenter.mayComeUpSummary || qsTr("Billeder, musik og drømme kan røre ved noget", "preparation")

    Body {
        width: parent.width
        soft: true
        text: root.presenter.movedSay
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.mayComeUp

            Chip {
                required property string title
                required chosen

                objectName: "preparation.moved:" + title
                text: title
                onClicked: root.presenter.nameWhatMayComeUp(title)
            }
        }
    }
    SentenceField {
        objectName: "preparation.leaveAlone"
        width: parent.width
        saved: root.presenter.leaveAlone
        label: qsTr("Det lader vi ligge i dag (kommer aldrig på papir)", "preparation")
        hint: label
        onTyped: words => root.presenter.typeLeaveAlone(words)
        onFinished: root.presenter.finishTyping()
    }
}
