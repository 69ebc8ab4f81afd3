pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether the words are the citizen's own: three answers, none of them louder than the others.
SheetBox {
    id: root

    required property CitizenGoals presenter

    readonly property var answers: [["yes", root.presenter.yes], ["not_yet", root.presenter.notYet], ["change", root.presenter.change]]

    padding: Theme.gap2

    Flow {
        width: parent.width
        spacing: Theme.touchGap

        Lead {
            height: Math.max(Theme.largeTouch, implicitHeight)
            rightPadding: Theme.gap3
            leftPadding: Theme.gap
            large: true
            width: Math.min(implicitWidth, parent?.width ?? 0)
            verticalAlignment: Text.AlignVCenter
            text: root.presenter.question
        }
        Repeater {
            model: root.answers

            QuietButton {
                required property var modelData

                objectName: "citizen.answer:" + modelData[0]
                large: true
                text: modelData[1]
                onClicked: root.presenter.answer(modelData[0])
            }
        }
    }
}
