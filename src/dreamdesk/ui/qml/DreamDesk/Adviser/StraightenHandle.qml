pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One corner of the paper: dragged by finger or mouse, or moved with the arrows (further with Shift).
MouseArea {
    id: root

    required property StraighteningPresenter presenter
    required property Item photo
    required property string name
    required property string key
    required property real across
    required property real down

    readonly property bool moved: pressed || activeFocus
    property point beside

    function nudge(event: KeyEvent, right: real, below: real) {
        const step = event.modifiers & Qt.ShiftModifier ? Theme.keyStep : Theme.keyStep / 8;
        root.presenter.moveCorner(Number(root.key), root.across + right * step, root.down + below * step);
        root.presenter.letGo();
    }

    objectName: "straighten.corner:" + key
    x: across * photo.width - width / 2
    y: down * photo.height - height / 2
    width: Theme.touch
    height: Theme.touch
    preventStealing: true
    activeFocusOnTab: true
    cursorShape: Qt.SizeAllCursor
    Accessible.role: Accessible.Slider
    Accessible.name: name
    Keys.onLeftPressed: event => nudge(event, -1, 0)
    Keys.onRightPressed: event => nudge(event, 1, 0)
    Keys.onUpPressed: event => nudge(event, 0, -1)
    Keys.onDownPressed: event => nudge(event, 0, 1)
    onPressed: mouse => {
        const there = mapToItem(photo, mouse.x, mouse.y);
        beside = Qt.point(there.x - across * photo.width, there.y - down * photo.height);
    }
    onPositionChanged: mouse => {
        const there = mapToItem(photo, mouse.x, mouse.y);
        presenter.moveCorner(Number(key), (there.x - beside.x) / photo.width, (there.y - beside.y) / photo.height);
    }
    onReleased: presenter.letGo()
    onCanceled: presenter.letGo()

    Rectangle {
        anchors.centerIn: parent
        width: Theme.gap4
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.focusRing + 2 * Theme.hairline
        border.color: Theme.shade
        antialiasing: true

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            radius: width / 2
            color: "transparent"
            border.width: Theme.focusRing
            border.color: root.pressed ? Theme.apricot : Theme.card
            antialiasing: true
        }
    }
    FocusRing {
        visible: root.activeFocus
    }
}
