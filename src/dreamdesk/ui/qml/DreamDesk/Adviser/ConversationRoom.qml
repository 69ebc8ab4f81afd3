pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Samtale: the question, what is said, and the way on. Everything else is there when it is asked for.
Item {
    id: root

    required property ConversationPresenter presenter

    readonly property bool beside: width >= Theme.panelFrom && (presenter.cards.count > 0 || presenter.reminders.count > 0)

    // The field has taken the focus before the question above it had its height.
    Component.onCompleted: Qt.callLater(frame.toTop)

    Connections {
        target: root.presenter

        function onQuestionChanged() {
            Qt.callLater(frame.toTop);
        }
    }
    RoomFrame {
        id: frame

        anchors.fill: parent
        aside: root.beside ? Theme.panelWidth + Theme.gap4 : 0
        onward: root.presenter.last ? qsTr("Videre til drømme", "conversation") : qsTr("Næste spørgsmål", "conversation")
        onwardName: "conversation.next"
        onOnwardClicked: root.presenter.next()
        footer: QuietButton {
            objectName: "conversation.previous"
            visible: !root.presenter.first
            text: qsTr("Forrige", "conversation")
            onClicked: root.presenter.previous()
        }

        ConversationPhases {
            width: parent.width
            presenter: root.presenter
        }
        ConversationQuestion {
            width: parent.width
            presenter: root.presenter
        }
        ConversationAnswer {
            width: parent.width
            presenter: root.presenter
        }
        Loader {
            width: parent.width
            active: root.presenter.lastWord
            visible: active

            sourceComponent: ConversationHeard {
                presenter: root.presenter.told
            }
        }
        ConversationAside {
            width: parent.width
            presenter: root.presenter
        }
        Loader {
            width: parent.width
            active: !root.beside && root.presenter.reminders.count > 0
            visible: active

            sourceComponent: ConversationPanel {
                presenter: root.presenter
                withCards: false
            }
        }
    }
    Loader {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.topMargin: Theme.gap4
        anchors.rightMargin: Theme.gap3
        width: Theme.panelWidth
        height: parent.height - Theme.gap4 - frame.footRoom
        active: root.beside

        sourceComponent: Scroll {
            ConversationPanel {
                width: parent.width
                presenter: root.presenter
            }
        }
    }
}
