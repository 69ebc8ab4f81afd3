pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk.Controls

// One field of the first start, with its name above it; Enter goes to the next, and from the last one on.
Labelled {
    id: root

    required property string name
    property bool last: false
    property alias words: field.text
    property alias echoMode: field.echoMode
    property alias hints: field.inputMethodHints

    signal accepted
    signal typed

    function take() {
        field.forceActiveFocus();
    }

    LineField {
        id: field

        objectName: root.name
        width: parent.width
        label: root.text
        onTyped: root.typed()
        onAccepted: {
            if (root.last)
                root.accepted();
            else
                nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
