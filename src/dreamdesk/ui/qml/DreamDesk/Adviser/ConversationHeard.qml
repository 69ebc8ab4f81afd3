pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// After the round: whether it did fit, and, if both want it, a place on paper.
Column {
    id: root

    required property HeardPresenter presenter

    readonly property var fits: ({
            yes: qsTr("Det passede", "conversation"),
            partly: qsTr("Noget af det", "conversation"),
            no: qsTr("Det passede ikke", "conversation")
        })

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: Object.keys(root.fits)

            Chip {
                required property string modelData

                objectName: "conversation.fit:" + modelData
                text: root.fits[modelData]
                chosen: root.presenter.fit === modelData
                onClicked: root.presenter.say(modelData)
            }
        }
    }
    Fold {
        width: parent.width
        name: "conversation.onPaperFold"
        text: qsTr("Må det komme på papir?", "conversation")
        summary: root.presenter.citizenAgrees && root.presenter.witnessAgrees ? qsTr("Ja, I vil begge to", "conversation") : qsTr("Kun hvis begge vil", "conversation")

        late: Column {
            spacing: Theme.gap2

            TickRow {
                objectName: "conversation.citizenAgrees"
                x: Theme.gap3
                width: parent.width - x
                text: qsTr("%1 vil gerne", "conversation").arg(root.presenter.citizen)
                ticked: root.presenter.citizenAgrees
                onClicked: root.presenter.askCitizen()
            }
            TickRow {
                objectName: "conversation.witnessAgrees"
                x: Theme.gap3
                width: parent.width - x
                text: qsTr("%1 vil gerne", "conversation").arg(root.presenter.witness)
                ticked: root.presenter.witnessAgrees
                onClicked: root.presenter.askWitness()
            }
        }
    }
}
