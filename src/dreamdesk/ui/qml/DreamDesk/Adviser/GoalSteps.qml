pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The staircase as a list, from the bottom step up.
SheetBox {
    id: root

    required property StepsPresenter presenter
    required property string today

    Lead {
        width: parent.width
        text: qsTr("Små skridt på vejen", "goals")
    }
    Column {
        width: parent.width
        visible: root.presenter.rows.count > 0
        spacing: Theme.gap

        Repeater {
            model: root.presenter.rows

            GoalStep {
                width: parent?.width ?? 0
                presenter: root.presenter
                today: root.today
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.presenter.canUndo
        spacing: Theme.gap

        Body {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            soft: true
            text: qsTr("Skridtet er taget væk.", "goals")
        }
        QuietButton {
            objectName: "goals.undoStep"
            text: qsTr("Fortryd", "goals")
            onClicked: root.presenter.undo()
        }
    }
    NamedInTalk {
        width: parent.width
        named: root.presenter.named
        name: "goals.take"
        action: qsTr("Tag med som et skridt", "goals")
        onTaken: key => root.presenter.take(key)
    }
    QuietButton {
        objectName: "goals.addStep"
        text: root.presenter.rows.count === 0 ? qsTr("Tilføj det første skridt", "goals") : qsTr("Tilføj et skridt", "goals")
        onClicked: root.presenter.add()
    }
}
