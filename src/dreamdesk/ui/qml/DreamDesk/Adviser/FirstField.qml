pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk.Controls

// One field of the first start, with its name above it.
Labelled {
    id: root

    required property string name
    property alias words: field.text
    property alias echoMode: field.echoMode
    property alias hints: field.inputMethodHints

    signal accepted

    function take() {
        field.forceActiveFocus();
    }

    LineField {
        id: field

        objectName: root.name
        width: parent.width
        label: root.text
        onAccepted: root.accepted()
    }
}
