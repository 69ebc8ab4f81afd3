pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One thing to do, with its number before it.
Item {
    id: root

    property int number
    property alias text: words.text

    implicitHeight: words.implicitHeight

    Body {
        width: Theme.gap5
        strong: true
        color: Theme.dusk
        text: root.number
    }
    Body {
        id: words

        x: Theme.gap5
        width: parent.width - x
    }
}
