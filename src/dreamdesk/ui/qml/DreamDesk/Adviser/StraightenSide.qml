pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A line along one side of the paper: light within dark, so that it is seen on any photograph.
Rectangle {
    id: root

    required property point from
    required property point to

    x: from.x
    y: from.y - height / 2
    width: Math.hypot(to.x - from.x, to.y - from.y)
    height: Theme.focusRing + 2 * Theme.hairline
    rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
    transformOrigin: Item.Left
    antialiasing: true
    color: Theme.shade

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.focusRing - Theme.hairline
        antialiasing: true
        color: Theme.card
    }
}
