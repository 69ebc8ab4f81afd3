pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A card on the table. Fingers and the mouse reach it through TableHands, the keys here.
Item {
    id: root

    required property CardTablePresenter presenter
    required property Item table

    required property string key
    required property bool held
    required property real across
    required property real down
    required property real angle
    required property real size
    required property int above
    required property bool faceUp
    required property string title
    required property string alt
    required property bool chosen

    property real handle: 0
    // Where it comes to rest; a table that grows takes it along at once.
    property real restsAcross: across
    property real restsDown: down

    signal picked(bool more)

    width: table.width * presenter.cardShare
    height: width * Theme.cardOuterShape
    x: restsAcross * table.width - width / 2
    y: restsDown * table.height - height / 2
    z: above
    rotation: angle
    scale: size
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: picture.Accessible.name
    Accessible.description: faceUp ? alt : ""
    Accessible.onPressAction: root.picked(false)
    Keys.onPressed: event => {
        event.accepted = event.modifiers & Qt.ShiftModifier ? turnBy(event.key) : moveBy(event.key);
    }
    Keys.onReturnPressed: root.presenter.turn(key)
    Keys.onSpacePressed: event => root.picked(event.modifiers & Qt.ControlModifier)
    Keys.onDeletePressed: root.presenter.putBack(key)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.presenter.drop(key);
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            root.presenter.drop(key);
    }

    function moveBy(pressed: int): bool {
        const across = (pressed === Qt.Key_Right) - (pressed === Qt.Key_Left);
        const down = (pressed === Qt.Key_Down) - (pressed === Qt.Key_Up);
        const larger = (pressed === Qt.Key_Plus) - (pressed === Qt.Key_Minus);
        if (across || down || larger)
            presenter.nudge(key, Theme.keyStep * across, Theme.keyStep * down, 0, Math.pow(Theme.keyScale, larger));
        return across || down || larger;
    }
    function turnBy(pressed: int): bool {
        const clockwise = (pressed === Qt.Key_Right) - (pressed === Qt.Key_Left);
        // On many keyboards plus is typed with Shift.
        const larger = pressed === Qt.Key_Plus ? Theme.keyScale : 1;
        if (clockwise || larger > 1)
            presenter.nudge(key, 0, 0, Theme.keyTurn * clockwise, larger);
        return clockwise || larger > 1;
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusRing
        visible: root.chosen || root.activeFocus
        radius: picture.frame + Theme.focusRing
        color: "transparent"
        border.width: Theme.focusRing
        border.color: Theme.dusk
        antialiasing: true
    }
    // Drawn once with its frame and shadow, and then moved as one picture: the paper round it is see-through.
    Item {
        id: sheet

        readonly property real around: Theme.shadowBlur + 2 * Theme.shadowDrop

        x: -around
        y: -around
        width: root.width + 2 * around
        height: root.height + 2 * around
        layer.enabled: true
        layer.smooth: true
        layer.textureSize: Qt.size(Math.ceil(picture.sharper * width), Math.ceil(picture.sharper * height))

        PictureCard {
            id: picture

            x: sheet.around
            y: sheet.around
            width: root.width
            card: root.key
            title: root.title
            faceUp: root.faceUp
            lifted: root.held
            // Sharp where it lies; while it grows in somebody's hands, as sharp as it was.
            sharper: root.held ? sharper : Math.max(1, root.size)
        }
    }
    // What the mouse turns and scales by, and one finger too.
    Rectangle {
        objectName: "table.handle:" + root.key
        visible: root.handle > 0
        x: root.width - width / 2
        y: root.height - height / 2
        width: Theme.gap3
        height: width
        scale: 1 / root.size
        radius: width / 2
        color: Theme.dusk
        border.width: 2 * Theme.hairline
        border.color: Theme.sheet
        antialiasing: true
        Accessible.role: Accessible.Indicator
        Accessible.name: qsTr("Drej og forstør", "cards")
    }
    Behavior on restsAcross {
        enabled: !root.held

        Settle {}
    }
    Behavior on restsDown {
        enabled: !root.held

        Settle {}
    }
    Behavior on scale {
        enabled: !root.held

        Settle {}
    }
    Behavior on rotation {
        enabled: !root.held

        RotationAnimation {
            direction: RotationAnimation.Shortest
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
}
