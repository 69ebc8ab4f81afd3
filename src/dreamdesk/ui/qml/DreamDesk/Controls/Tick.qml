pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The tick itself: two strokes, drawn without any picture.
Item {
    id: root

    property color color: Theme.sheet
    readonly property real stroke: width * 0.19

    width: Theme.gap2
    height: Theme.gap2

    Rectangle {
        x: root.width * 0.12
        y: root.height * 0.5
        width: root.width * 0.44
        height: root.stroke
        radius: root.stroke / 2
        rotation: 45
        color: root.color
        antialiasing: true
    }
    Rectangle {
        x: root.width * 0.31
        y: root.height * 0.38
        width: root.width * 0.75
        height: root.stroke
        radius: root.stroke / 2
        rotation: -52
        color: root.color
        antialiasing: true
    }
}
