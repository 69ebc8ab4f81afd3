pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import DreamDesk

// A quiet picture of nothing in particular: the sun comes up behind layers of cut paper.
Item {
    id: root

    // Each layer's edge from left to right, as shares of the picture: a point, then bend, bend, point.
    readonly property var layers: [
        {
            colour: Qt.tint(Theme.duskSoft, Qt.alpha(Theme.table, Theme.faded)),
            edge: [0, 0.56, 0.10, 0.50, 0.15, 0.48, 0.24, 0.53, 0.34, 0.59, 0.40, 0.62, 0.52, 0.585, 0.63, 0.55, 0.70, 0.60, 0.79, 0.57, 0.87, 0.545, 0.93, 0.51, 1, 0.50]
        },
        {
            colour: Qt.tint(Theme.duskSoft, Qt.alpha(Theme.dusk, Theme.glow)),
            edge: [0, 0.65, 0.12, 0.61, 0.20, 0.60, 0.33, 0.645, 0.47, 0.69, 0.58, 0.69, 0.71, 0.65, 0.83, 0.61, 0.92, 0.62, 1, 0.60]
        },
        {
            colour: Theme.stairs[0],
            edge: [0, 0.71, 0.14, 0.69, 0.24, 0.72, 0.38, 0.755, 0.54, 0.795, 0.72, 0.76, 0.83, 0.72, 0.90, 0.695, 0.95, 0.69, 1, 0.69]
        },
        {
            colour: Theme.stairs[1],
            edge: [0, 0.86, 0.10, 0.80, 0.22, 0.76, 0.37, 0.80, 0.52, 0.84, 0.60, 0.88, 0.74, 0.86, 0.86, 0.84, 0.93, 0.79, 1, 0.78]
        },
        {
            colour: Theme.stairs[2],
            edge: [0, 0.89, 0.16, 0.87, 0.28, 0.91, 0.46, 0.945, 0.64, 0.98, 0.84, 0.95, 1, 0.89]
        }
    ]

    clip: true

    function drawn(edge: var, below: real): string {
        let path = "M 0 " + height;
        for (let i = 0; i < edge.length; i += 2)
            path += (i === 0 ? " L " : i % 6 === 2 ? " C " : " ") + width * edge[i] + " " + (height * edge[i + 1] + below);
        return path + " L " + width + " " + height + " Z";
    }

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paper
            }
            GradientStop {
                position: 0.6
                color: Qt.tint(Theme.table, Qt.alpha(Theme.apricot, Theme.glow))
            }
        }
    }
    Repeater {
        model: [[0.36, Qt.alpha(Theme.apricot, Theme.glow)], [0.24, Qt.tint(Theme.table, Qt.alpha(Theme.apricot, Theme.faded))]]

        Rectangle {
            required property var modelData

            x: root.width * 0.78 - width / 2
            y: root.height * 0.44 - height / 2
            width: root.height * modelData[0]
            height: width
            radius: width / 2
            color: modelData[1]
        }
    }
    Repeater {
        model: root.layers

        Shape {
            id: layer

            required property var modelData

            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            // The pale rim of the paper, and the paper.
            ShapePath {
                strokeColor: "transparent"
                fillColor: Qt.tint(layer.modelData.colour, Qt.alpha(Theme.sheet, Theme.faded))

                PathSvg {
                    path: root.drawn(layer.modelData.edge, 0)
                }
            }
            ShapePath {
                strokeColor: "transparent"
                fillColor: layer.modelData.colour

                PathSvg {
                    path: root.drawn(layer.modelData.edge, Theme.focusRing)
                }
            }
        }
    }
}
