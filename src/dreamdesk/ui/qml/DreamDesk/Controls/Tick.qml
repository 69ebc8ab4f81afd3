pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The tick itself: two strokes, drawn without any picture.
Item {
    id: root

    property color color: Theme.sheet

    width: Theme.gap2
    height: Theme.gap2

    Rectangle {
        x: 2
        y: 8
        width: 7
        height: 3
        radius: 1
        rotation: 45
        color: root.color
        antialiasing: true
    }
    Rectangle {
        x: 5
        y: 6
        width: 12
        height: 3
        radius: 1
        rotation: -52
        color: root.color
        antialiasing: true
    }
}
