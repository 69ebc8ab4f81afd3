pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Shows which control the keyboard is at.
Rectangle {
    id: root

    property Item around: parent as Item

    anchors.fill: around
    anchors.margins: -Theme.focusRing
    visible: around !== null && around.activeFocus
    color: "transparent"
    radius: Theme.cornerControl + Theme.focusRing
    border.width: Theme.focusRing
    border.color: Theme.dusk
    opacity: Theme.faded
}
