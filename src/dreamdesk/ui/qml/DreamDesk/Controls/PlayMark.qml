pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import DreamDesk

// Two bars while something plays, else an arrow that plays it; the word stands beside it.
Item {
    id: root

    property bool plays: false
    readonly property real unit: Math.min(width, height) / 10

    Repeater {
        model: root.plays ? 2 : 0

        Rectangle {
            required property int index

            x: root.width / 2 + (index === 0 ? -2 : 0.6) * root.unit
            y: root.height / 2 - 2 * root.unit
            width: 1.4 * root.unit
            height: 4 * root.unit
            radius: root.unit / 3
            color: Theme.duskText
        }
    }
    Shape {
        anchors.fill: parent
        visible: !root.plays
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.duskText
            startX: root.width / 2 - 1.4 * root.unit
            startY: root.height / 2 - 2.2 * root.unit

            PathLine {
                x: root.width / 2 + 2.4 * root.unit
                y: root.height / 2
            }
            PathLine {
                x: root.width / 2 - 1.4 * root.unit
                y: root.height / 2 + 2.2 * root.unit
            }
        }
    }
}
