pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The last word about what was heard: three answers, none of them wrong.
Flow {
    id: root

    property string fit

    readonly property var fits: ({
            yes: qsTr("Det passede", "citizen"),
            partly: qsTr("Noget af det", "citizen"),
            no: qsTr("Det passede ikke", "citizen")
        })

    signal said(string fit)

    spacing: Theme.touchGap

    Repeater {
        model: Object.keys(root.fits)

        Chip {
            required property string modelData

            objectName: "citizen.fit:" + modelData
            large: true
            text: root.fits[modelData]
            chosen: root.fit === modelData
            onClicked: root.said(modelData)
        }
    }
}
