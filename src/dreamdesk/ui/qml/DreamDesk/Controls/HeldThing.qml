pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A thing in somebody's hand, where it is held over the sheet.
Item {
    id: root

    required property ThingInHand hand
    required property real unit
    required property point corner

    x: root.corner.x + root.hand.across * root.unit - width / 2
    y: root.corner.y + root.hand.down * root.unit - height / 2
    width: Math.max(root.hand.wide * root.unit, 1)
    height: Math.max(root.hand.high * root.unit, 1)
    rotation: root.hand.angle
    visible: root.hand.key !== ""

    DrawnItem {
        anchors.fill: parent
        placing: root.hand
    }
}
