pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Whether something is in place: filled when it is, a ring while it is not, never a number.
Rectangle {
    id: root

    property bool here: false
    property bool inPlace: false

    width: Theme.gap + Theme.gap / 2
    height: width
    radius: width / 2
    color: inPlace ? Theme.moss : "transparent"
    border.width: 2 * Theme.hairline
    border.color: inPlace ? Theme.moss : here ? Theme.dusk : Theme.edge
}
