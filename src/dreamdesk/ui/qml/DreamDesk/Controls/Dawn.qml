pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import DreamDesk

// A quiet picture of nothing in particular: layers of paper hills before the sun comes up.
Item {
    id: root

    readonly property var hills: [[0.62, 0.52, 0.66, Theme.stairs[0]], [0.74, 0.70, 0.64, Theme.stairs[1]], [0.80, 0.86, 0.78, Theme.stairs[2]]]

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Rectangle {
        x: root.width * 0.68
        y: root.height * 0.36
        width: root.height * 0.22
        height: width
        radius: width / 2
        color: Theme.table
    }
    Repeater {
        model: root.hills

        Shape {
            id: hill

            required property var modelData

            anchors.fill: parent
            opacity: Theme.faded

            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: hill.modelData[3]
                startX: 0
                startY: hill.height * hill.modelData[0]

                PathCubic {
                    control1X: hill.width * 0.3
                    control1Y: hill.height * hill.modelData[1]
                    control2X: hill.width * 0.6
                    control2Y: hill.height * (hill.modelData[1] + 0.18)
                    x: hill.width
                    y: hill.height * hill.modelData[2]
                }
                PathLine {
                    x: hill.width
                    y: hill.height
                }
                PathLine {
                    x: 0
                    y: hill.height
                }
            }
        }
    }
}
