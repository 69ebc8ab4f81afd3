pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// No, perhaps, yes: the answers about somebody from the network.
Flow {
    id: root

    required property string name
    required property string chosen

    readonly property var answers: [["no", qsTr("Nej, ikke i dag", "network")], ["later", qsTr("Måske en anden gang", "network")], ["yes", qsTr("Ja, gerne", "network")]]

    signal picked(string wish)

    spacing: Theme.gap

    Repeater {
        model: root.answers

        Chip {
            required property var modelData

            objectName: root.name + ":" + modelData[0]
            text: modelData[1]
            chosen: root.chosen === modelData[0]
            onClicked: root.picked(modelData[0])
        }
    }
}
