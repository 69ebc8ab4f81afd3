pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The one question, who it is put to when it is not the citizen, and what can be done with it.
Column {
    id: root

    required property ConversationPresenter presenter

    readonly property bool missing: presenter.askedName === ""
    readonly property var asking: ({
            contact: missing ? qsTr("Til kontaktpersonen, som ikke er med i dag", "conversation") : qsTr("Spørg kontaktpersonen: %1", "conversation").arg(presenter.askedName),
            network: missing ? qsTr("Til en netværksperson, hvis en er med", "conversation") : qsTr("Spørg netværkspersonen: %1", "conversation").arg(presenter.askedName),
            everyone: qsTr("Spørg alle, der er med", "conversation")
        })

    spacing: Theme.gap

    Body {
        width: parent.width
        visible: text !== ""
        strong: true
        color: Theme.dusk
        text: root.asking[root.presenter.asked] ?? ""
    }
    Small {
        width: parent.width
        visible: root.presenter.listening || root.presenter.offPaper
        text: root.presenter.listening ? qsTr("Borgeren lytter. Borgerens skærm er rolig imens.", "conversation") : qsTr("Svaret bliver i rummet. Det kommer ikke på papir.", "conversation")
    }
    Title {
        objectName: "conversation.question"
        width: parent.width
        // With very large text in a small window it would push itself out of sight.
        display: width >= 10 * Theme.display
        text: root.presenter.question
    }
    Flow {
        x: -Theme.gap
        width: parent.width + 2 * Theme.gap

        QuietButton {
            objectName: "conversation.simpler"
            bare: true
            focusPolicy: Qt.TabFocus
            text: root.presenter.simpler ? qsTr("Som før", "conversation") : qsTr("Sig det enklere", "conversation")
            onClicked: root.presenter.saySimpler()
        }
        QuietButton {
            objectName: "conversation.show"
            visible: !root.presenter.listening
            bare: true
            focusPolicy: Qt.TabFocus
            text: root.presenter.shown ? qsTr("Skjul igen", "conversation") : qsTr("Vis for borgeren", "conversation")
            onClicked: root.presenter.showToCitizen()
        }
        QuietButton {
            objectName: "conversation.skip"
            bare: true
            focusPolicy: Qt.TabFocus
            text: qsTr("Spring over", "conversation")
            onClicked: root.presenter.skip()
        }
    }
}
