pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import DreamDesk

// Two bars while something plays, else an arrow that plays it; the word stands beside it.
Item {
    id: root

    property bool plays: false

    readonly property real side: Math.min(width, height)
    readonly property real half: 0.21 * side
    readonly property real bar: 0.14 * side
    readonly property real between: 0.06 * side

    Repeater {
        model: root.plays ? [-root.between - root.bar, root.between] : []

        Rectangle {
            required property real modelData

            x: root.width / 2 + modelData
            anchors.verticalCenter: parent?.verticalCenter
            width: root.bar
            height: 2 * root.half
            radius: root.between / 2
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
            startX: root.width / 2 - root.bar
            startY: root.height / 2 - root.half

            PathLine {
                x: root.width / 2 + root.half + root.between / 2
                y: root.height / 2
            }
            PathLine {
                x: root.width / 2 - root.bar
                y: root.height / 2 + root.half
            }
        }
    }
}
