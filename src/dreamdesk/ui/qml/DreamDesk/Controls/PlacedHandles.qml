pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Takes hold of what is placed on a sheet: a drag moves it, its corner turns and scales it.
Item {
    id: root

    required property string name
    required property Placing placing
    required property real unit
    required property point corner
    required property int touch

    function across(x: real): real {
        return (x - root.corner.x) / root.unit;
    }
    function down(y: real): real {
        return (y - root.corner.y) / root.unit;
    }

    function isInSight(right: int, below: int): bool {
        const turn = root.placing.angle * Math.PI / 180;
        const x = right * (root.placing.wide / 2 * root.unit + Theme.gap);
        const y = below * (root.placing.high / 2 * root.unit + Theme.gap);
        const atX = root.corner.x + root.placing.across * root.unit + x * Math.cos(turn) - y * Math.sin(turn);
        const atY = root.corner.y + root.placing.down * root.unit + x * Math.sin(turn) + y * Math.cos(turn);
        return atX >= 0 && atY >= 0 && atX <= root.width && atY <= root.height;
    }
    function cornerInSight(): point {
        const corners = [[1, 1], [-1, 1], [1, -1], [-1, -1]];
        const seen = corners.find(each => root.isInSight(each[0], each[1])) ?? corners[0];
        return Qt.point(seen[0], seen[1]);
    }

    // The keyboard belongs to the adviser's window, whichever the hand is on.
    Shortcut {
        sequences: [StandardKey.Cancel]
        context: Qt.ApplicationShortcut
        enabled: hold.pressed || handle.pressed
        onActivated: root.placing.cancel()
        onActivatedAmbiguously: root.placing.cancel()
    }
    MouseArea {
        id: hold

        property real besideX
        property real besideY

        objectName: root.name + ".hold"
        anchors.fill: parent
        preventStealing: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Tag fat i noget på arket", "placed")
        onPressed: mouse => {
            root.placing.pick(root.across(mouse.x), root.down(mouse.y));
            besideX = root.across(mouse.x) - root.placing.across;
            besideY = root.down(mouse.y) - root.placing.down;
        }
        onPositionChanged: mouse => root.placing.move(root.across(mouse.x) - besideX, root.down(mouse.y) - besideY)
        onReleased: root.placing.put()
        onCanceled: root.placing.cancel()
    }
    HeldThing {
        hand: root.placing
        unit: root.unit
        corner: root.corner

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.gap
            color: "transparent"
            radius: Theme.cornerControl
            border.width: 2 * Theme.hairline
            border.color: Theme.dusk
            antialiasing: true
        }
        MouseArea {
            id: handle

            property point from
            // The corner that it is at: the lower right one, where that can be seen.
            readonly property point best: root.cornerInSight()
            property point at: best

            onBestChanged: stay()
            onPressedChanged: stay()

            function stay() {
                if (!pressed)
                    at = best;
            }
            function here(mouse: var): point {
                const there = mapToItem(root, mouse.x, mouse.y);
                return Qt.point(root.across(there.x), root.down(there.y));
            }

            objectName: root.name + ".turn"
            x: parent.width / 2 + at.x * (parent.width / 2 + Theme.gap) - width / 2
            y: parent.height / 2 + at.y * (parent.height / 2 + Theme.gap) - height / 2
            width: root.touch
            height: root.touch
            preventStealing: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Træk for at dreje og gøre større", "placed")
            onPressed: mouse => from = here(mouse)
            onPositionChanged: mouse => {
                const to = here(mouse);
                root.placing.pull(from.x, from.y, to.x, to.y);
            }
            onReleased: root.placing.put()
            onCanceled: root.placing.cancel()

            Rectangle {
                anchors.centerIn: parent
                width: Theme.gap4
                height: width
                radius: width / 2
                color: Theme.dusk
                border.width: Theme.focusRing
                border.color: Theme.sheet
            }
        }
    }
}
