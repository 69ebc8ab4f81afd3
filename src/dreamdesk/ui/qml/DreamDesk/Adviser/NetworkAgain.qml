pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Asked again when there is a dream: it may be somebody's turn to help now.
Fold {
    id: root

    required property NetworkPresenter presenter

    text: qsTr("Nu er der en drøm. Skal nogen fra dit netværk være med?", "network")
    summary: root.presenter.again === "not_asked" ? "" : root.presenter.again === "yes" ? qsTr("Ja, gerne", "network") : root.presenter.again === "no" ? qsTr("Nej, ikke i dag", "network") : qsTr("Måske en anden gang", "network")

    late: Column {
        spacing: Theme.gap2

        NetworkAnswers {
            width: parent.width
            name: root.name
            chosen: root.presenter.again
            onPicked: wish => root.presenter.answerAgain(wish)
        }
        Labelled {
            width: parent.width
            visible: root.presenter.again === "yes"
            text: qsTr("Hvem, og hvad skal de bidrage med?", "preparation")

            SentenceField {
                objectName: root.name + ".purpose"
                width: parent.width
                saved: root.presenter.purpose
                label: parent.text
                onTyped: words => root.presenter.typePurpose(words)
                onFinished: root.presenter.finishTyping()
            }
        }
    }
}
