pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether somebody from the network should come: asked, answered, and for what.
SheetBox {
    id: root

    required property PreparationPresenter presenter

    readonly property var answers: [["no", qsTr("Nej, ikke i dag", "network")], ["later", qsTr("Måske en anden gang", "network")], ["yes", qsTr("Ja, gerne", "network")]]

    Lead {
        width: parent.width
        text: qsTr("Skal nogen fra dit netværk være med?", "preparation")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.answers

            Chip {
                required property var modelData

                objectName: "preparation.network:" + modelData[0]
                text: modelData[1]
                chosen: root.presenter.network === modelData[0]
                onClicked: root.presenter.answerNetwork(modelData[0])
            }
        }
    }
    SentenceField {
        objectName: "preparation.purpose"
        width: parent.width
        visible: root.presenter.network === "yes"
        saved: root.presenter.networkPurpose
        label: qsTr("Hvem, og hvad skal de bidrage med?", "preparation")
        hint: label
        onTyped: words => root.presenter.typePurpose(words)
        onFinished: root.presenter.finishTyping()
    }
}
