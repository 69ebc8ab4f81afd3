pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A row of short answers to one question; the one that is chosen is marked.
Flow {
    id: root

    required property string name
    required property Rows answers

    signal picked(string key)

    spacing: Theme.gap

    Repeater {
        model: root.answers

        Chip {
            required property string key
            required property string title
            required chosen

            objectName: root.name + ":" + key
            width: Math.min(implicitWidth, root.width)
            text: title
            onClicked: root.picked(key)
        }
    }
}
