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

            function here(mouse: var): point {
                const there = mapToItem(root, mouse.x, mouse.y);
                return Qt.point(root.across(there.x), root.down(there.y));
            }

            objectName: root.name + ".turn"
            x: parent.width + Theme.gap - width / 2
            y: parent.height + Theme.gap - height / 2
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
