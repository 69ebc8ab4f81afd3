pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Words to choose from.
Flow {
    id: root

    property string name
    required property Rows words

    signal chosen(string key)

    spacing: Theme.gap

    Repeater {
        model: root.words

        Chip {
            required property string key
            required property string title
            required chosen

            objectName: root.name + ":" + (key || "none")
            text: title
            onClicked: root.chosen(key)
        }
    }
}
