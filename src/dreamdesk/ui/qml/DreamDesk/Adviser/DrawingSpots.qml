pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The spots that something is said about, each with its number; and a drag that marks another one.
Item {
    id: root

    required property DrawnWords words
    required property real unit
    required property point corner

    Repeater {
        model: root.words.spots

        Rectangle {
            id: spot

            required property int number
            required property real fromLeft
            required property real fromTop
            required property real toRight
            required property real toBottom

            x: root.corner.x + fromLeft * root.unit
            y: root.corner.y + fromTop * root.unit
            width: (toRight - fromLeft) * root.unit
            height: (toBottom - fromTop) * root.unit
            radius: Theme.cornerControl
            color: "transparent"
            border.width: 2 * Theme.hairline
            border.color: Theme.apricot

            Rectangle {
                width: Theme.gap3
                height: width
                radius: width / 2
                color: Theme.apricot

                Text {
                    anchors.centerIn: parent
                    text: spot.number
                    color: Theme.apricotText
                    font.family: Theme.family
                    font.pixelSize: Theme.small
                }
            }
        }
    }
    MouseArea {
        id: area

        property point from
        property point to

        function unitOf(at: point): point {
            return Qt.point((at.x - root.corner.x) / root.unit, (at.y - root.corner.y) / root.unit);
        }

        objectName: "drawing.marking"
        anchors.fill: parent
        visible: root.words.marking
        preventStealing: true
        cursorShape: Qt.CrossCursor
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Træk om det, borgeren taler om", "drawing")
        onPressed: mouse => from = to = Qt.point(mouse.x, mouse.y)
        onPositionChanged: mouse => to = Qt.point(mouse.x, mouse.y)
        onReleased: {
            const first = unitOf(from), last = unitOf(to);
            root.words.markSpot(first.x, first.y, last.x, last.y);
        }

        Rectangle {
            x: Math.min(area.from.x, area.to.x)
            y: Math.min(area.from.y, area.to.y)
            width: Math.abs(area.to.x - area.from.x)
            height: Math.abs(area.to.y - area.from.y)
            visible: area.pressed
            radius: Theme.cornerControl
            color: "transparent"
            border.width: 2 * Theme.hairline
            border.color: Theme.dusk
        }
    }
}
