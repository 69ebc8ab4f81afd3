pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether somebody from the network should come: asked, answered, whose wish it is, and for what.
SheetBox {
    id: root

    required property NetworkPresenter presenter

    readonly property var wishes: [["citizen", qsTr("Borgerens ønske", "network")], ["network", qsTr("Personens eget ønske", "network")], ["staff", qsTr("Vores forslag", "network")]]

    Lead {
        width: parent.width
        text: qsTr("Skal nogen fra dit netværk være med?", "preparation")
    }
    NetworkAnswers {
        width: parent.width
        name: "preparation.network"
        chosen: root.presenter.wish
        onPicked: wish => root.presenter.answer(wish)
    }
    Labelled {
        width: parent.width
        visible: root.presenter.wish === "yes"
        text: qsTr("Hvis ønske er det?", "preparation")

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.wishes

                Chip {
                    required property var modelData

                    objectName: "preparation.whose:" + modelData[0]
                    text: modelData[1]
                    chosen: root.presenter.whose === modelData[0]
                    onClicked: root.presenter.wishedBy(modelData[0])
                }
            }
        }
    }
    SentenceField {
        objectName: "preparation.purpose"
        width: parent.width
        visible: root.presenter.wish === "yes"
        saved: root.presenter.purpose
        label: qsTr("Hvem, og hvad skal de bidrage med?", "preparation")
        hint: label
        onTyped: words => root.presenter.typePurpose(words)
        onFinished: root.presenter.finishTyping()
    }
    NetworkAgain {
        width: parent.width
        visible: root.presenter.dreamt
        name: "preparation.networkAgain"
        presenter: root.presenter
    }
}
