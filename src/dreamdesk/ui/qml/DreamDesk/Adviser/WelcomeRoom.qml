pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Velkommen: what the citizen sees on their screen, and what today is for.
RoomFrame {
    id: root

    required property WelcomePresenter presenter

    readonly property var ways: ({
            "cards": qsTr("Videre til billederne", "welcome"),
            "music": qsTr("Videre til musikken", "welcome"),
            "drawing": qsTr("Videre til tegningen", "welcome")
        })

    heading: root.presenter.greeting
    beneath: qsTr("Det samme står på borgerens skærm. Læs det gerne højt.", "welcome")
    onward: ways[root.presenter.activity]
    onwardName: "welcome.onward"
    onOnwardClicked: root.presenter.goOnward()
    panelled: true
    panel: Component {
        SheetBox {
            TodayLists {
                width: parent.width
                can: root.presenter.can
                cannot: root.presenter.cannot
            }
        }
    }

    SheetBox {
        width: parent.width

        Repeater {
            model: [...root.presenter.people, ...root.presenter.rules]

            Body {
                required property string modelData
                required property int index

                width: parent?.width ?? 0
                topPadding: index === root.presenter.people.length ? Theme.gap2 : 0
                text: modelData
            }
        }
    }
    Lead {
        width: parent.width
        text: root.presenter.questions[0]
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
                chosen: root.presenter.arrived.word === modelData
                onClicked: root.presenter.arrive(modelData)
            }
        }
    }
    WelcomeOtherWays {
        width: parent.width
        presenter: root.presenter
    }
    Loader {
        width: parent.width
        active: !root.beside
        visible: active

        sourceComponent: TodayLists {
            can: root.presenter.can
            cannot: root.presenter.cannot
        }
    }
}
