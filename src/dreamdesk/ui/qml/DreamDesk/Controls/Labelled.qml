pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A field with its name above it.
Column {
    id: root

    property string text

    spacing: Theme.gap / 2

    Small {
        width: parent.width
        text: root.text
    }
}
