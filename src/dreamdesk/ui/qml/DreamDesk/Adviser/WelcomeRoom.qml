pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Velkommen: what the citizen sees on their screen, and what today is for.
RoomFrame {
    id: root

    required property WelcomePresenter presenter

    heading: root.presenter.greeting
    beneath: qsTr("Det samme står på borgerens skærm. Læs det gerne højt.", "welcome")
    onward: qsTr("Videre til billederne", "welcome")
    onwardName: "welcome.onward"
    onOnwardClicked: root.presenter.goOnward()

    SheetBox {
        width: parent.width

        Repeater {
            model: root.presenter.rules

            Body {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
    }
    Lead {
        width: parent.width
        text: root.presenter.question
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.words

            Chip {
                required property string modelData

                objectName: "welcome.word:" + modelData
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: modelData
                chosen: root.presenter.arriving === modelData
                onClicked: root.presenter.arrive(modelData)
            }
        }
    }
    Grid {
        id: today

        width: parent.width
        columns: width < 2 * Theme.fieldWidth ? 1 : 2
        columnSpacing: Theme.gap3
        rowSpacing: Theme.gap3

        Repeater {
            model: [[qsTr("Det kan vi i dag", "welcome"), root.presenter.can], [qsTr("Det kan vi ikke love", "welcome"), root.presenter.cannot]]

            Column {
                id: column

                required property var modelData

                width: (today.width - today.columnSpacing * (today.columns - 1)) / today.columns
                spacing: Theme.gap

                Lead {
                    width: parent.width
                    text: column.modelData[0]
                }
                Repeater {
                    model: column.modelData[1]

                    Body {
                        required property string modelData

                        width: parent?.width ?? 0
                        soft: true
                        text: modelData
                    }
                }
            }
        }
    }
}
