pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One question of a samtaleguide as it is read beforehand: the wordings, and why one asks.
SheetBox {
    id: root

    required property string key
    required property string question
    required property string simpler
    required property string purpose
    required property bool core
    required property string told

    spacing: Theme.gap

    Small {
        width: parent.width
        visible: root.core
        strong: true
        color: Theme.dusk
        text: qsTr("Kernespørgsmål", "library")
    }
    Lead {
        width: parent.width
        text: root.question
    }
    Body {
        width: parent.width
        text: qsTr("Enklere: %1", "library").arg(root.simpler)
    }
    Body {
        width: parent.width
        soft: true
        text: root.purpose
    }
    Small {
        width: parent.width
        text: root.told
    }
}
