pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Before a workshop, and between: a calm picture, and not a word about anybody.
Item {
    id: root

    property Presenter presenter

    Dawn {
        anchors.fill: parent
    }
}
