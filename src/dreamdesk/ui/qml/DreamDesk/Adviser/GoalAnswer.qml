pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether the words are the citizen's own; the same question stands on their screen.
SheetBox {
    id: root

    required property GoalPartsPresenter presenter

    visible: root.presenter.specific !== ""

    Lead {
        width: parent.width
        text: root.presenter.question
    }
    Quotation {
        width: parent.width
        size: Theme.body
        text: root.presenter.specific
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.answers

            Chip {
                required property var modelData

                objectName: "goals.answer:" + modelData[0]
                text: modelData[1]
                chosen: root.presenter.approval === modelData[0]
                onClicked: root.presenter.answer(modelData[0])
            }
        }
    }
}
