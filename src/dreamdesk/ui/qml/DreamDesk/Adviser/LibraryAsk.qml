pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Asks whether a deck or a playlist shall go.
Veil {
    id: root

    required property string name
    property string text
    property bool asked: false
    property string away: qsTr("Ja, tag det væk", "library")
    property string stay: qsTr("Behold det", "library")

    signal stayed
    signal removed

    objectName: name + ".asked"
    visible: asked
    onClosed: {
        if (root.asked)
            root.stayed();
    }

    Body {
        width: parent.width
        text: root.text
    }
    footer: Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: root.name + ".remove"
            text: root.away
            onClicked: root.removed()
        }
        ActionButton {
            objectName: root.name + ".stay"
            text: root.stay
            onClicked: root.stayed()
        }
    }
}
