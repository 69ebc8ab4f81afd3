pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Samtale: the question, what is said, and the way on. Everything else is there when it is asked for.
RoomFrame {
    id: root

    required property ConversationPresenter presenter

    panelled: true
    onward: root.presenter.last ? qsTr("Videre til drømme", "conversation") : qsTr("Næste spørgsmål", "conversation")
    onwardName: "conversation.next"
    onOnwardClicked: root.presenter.next()
    footer: QuietButton {
        objectName: "conversation.previous"
        visible: !root.presenter.first
        text: qsTr("Forrige", "conversation")
        onClicked: root.presenter.previous()
    }
    panel: Component {
        ConversationPanel {
            presenter: root.presenter
        }
    }

    // The field has taken the focus before the question above it had its height.
    Timer {
        id: settling

        interval: 0
        running: true
        onTriggered: root.toTop()
    }
    Connections {
        target: root.presenter

        function onQuestionChanged() {
            settling.restart();
        }
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
            remindersOnly: true
        }
    }
}
