pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The two axes as a field to point in: calm to lively from the left, light to heavy from above.
// `held` tells while a finger moves, `placed` once it has been lifted, from -1 to 1.
Item {
    id: root

    property real calmLively: 0
    property real lightHeavy: 0
    property string text

    signal held(real across, real down)
    signal placed

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.round(width * Theme.padShape)

    function point(x: real, y: real) {
        root.held(2 * x / field.width - 1, 2 * y / field.height - 1);
    }

    function nudge(right: real, down: real) {
        root.held(root.calmLively + right, root.lightHeavy + down);
        root.placed();
    }

    Small {
        id: above

        anchors.horizontalCenter: field.horizontalCenter
        text: qsTr("let", "music")
    }
    Small {
        id: before

        anchors.verticalCenter: field.verticalCenter
        text: qsTr("rolig", "music")
    }
    Small {
        id: after

        anchors.verticalCenter: field.verticalCenter
        anchors.right: parent.right
        text: qsTr("livlig", "music")
    }
    Small {
        id: below

        anchors.horizontalCenter: field.horizontalCenter
        anchors.bottom: parent.bottom
        text: qsTr("tung", "music")
    }
    MouseArea {
        id: field

        objectName: root.objectName + ".field"
        x: before.width + Theme.gap
        y: above.height + Theme.gap / 2
        width: parent.width - before.width - after.width - 2 * Theme.gap
        height: parent.height - above.height - below.height - Theme.gap
        // What lies beneath it would take a finger that moves up or down for its own.
        preventStealing: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: root.text
        Keys.onLeftPressed: root.nudge(-Theme.placeStep, 0)
        Keys.onRightPressed: root.nudge(Theme.placeStep, 0)
        Keys.onUpPressed: root.nudge(0, -Theme.placeStep)
        Keys.onDownPressed: root.nudge(0, Theme.placeStep)
        onPressed: mouse => root.point(mouse.x, mouse.y)
        onPositionChanged: mouse => root.point(mouse.x, mouse.y)
        onReleased: mouse => {
            root.point(mouse.x, mouse.y);
            root.placed();
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.cornerControl
            color: Theme.paper
            border.width: Theme.hairline
            border.color: Theme.edge
        }
        Rectangle {
            anchors.centerIn: parent
            width: parent.width - Theme.gap3
            height: Theme.hairline
            color: Theme.line
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.hairline
            height: parent.height - Theme.gap3
            color: Theme.line
        }
        Rectangle {
            id: dot

            x: Math.round((root.calmLively + 1) / 2 * field.width - width / 2)
            y: Math.round((root.lightHeavy + 1) / 2 * field.height - height / 2)
            width: Math.round(Theme.gap3 * Math.sqrt(Theme.textScale))
            height: width
            radius: width / 2
            color: Theme.dusk
            border.width: 2 * Theme.hairline
            border.color: Theme.sheet
        }
        FocusRing {
            visible: field.activeFocus
        }
    }
}
