pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A card on the table: it is moved by a finger, a mouse or the arrow keys, and picked by a tap.
Item {
    id: root

    required property CardTablePresenter presenter
    required property Item table

    required property string key
    required property bool held
    required property real across
    required property real down
    required property real angle
    required property int above
    required property bool faceUp
    required property string title
    required property string alt
    required property bool chosen

    property point from

    signal picked

    width: table.width * presenter.cardShare
    height: width * Theme.cardOuterShape
    x: across * table.width - width / 2
    y: down * table.height - height / 2
    z: above
    rotation: angle
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: picture.Accessible.name
    Accessible.description: faceUp ? alt : ""
    Accessible.onPressAction: root.picked()
    Keys.onLeftPressed: root.presenter.nudge(key, -Theme.keyStep, 0)
    Keys.onRightPressed: root.presenter.nudge(key, Theme.keyStep, 0)
    Keys.onUpPressed: root.presenter.nudge(key, 0, -Theme.keyStep)
    Keys.onDownPressed: root.presenter.nudge(key, 0, Theme.keyStep)
    Keys.onReturnPressed: root.presenter.turn(key)
    Keys.onSpacePressed: root.picked()
    Keys.onDeletePressed: root.presenter.putBack(key)
    Keys.onReleased: event => {
        if (!event.isAutoRepeat)
            root.presenter.drop(key);
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            root.presenter.drop(key);
    }

    function follow() {
        const by = hand.activeTranslation;
        root.presenter.drag(key, (from.x + by.x) / table.width, (from.y + by.y) / table.height);
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
    PictureCard {
        id: picture

        width: root.width
        card: root.key
        title: root.title
        faceUp: root.faceUp
        lifted: root.held
    }
    TapHandler {
        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.picked();
        }
    }
    DragHandler {
        id: hand

        target: null
        onActiveTranslationChanged: {
            if (active)
                root.follow();
        }
        onActiveChanged: {
            if (!active)
                root.presenter.drop(root.key);
        }
        onGrabChanged: {
            if (!root.held)
                root.from = Qt.point(root.across * root.table.width, root.down * root.table.height);
        }
    }
    Behavior on x {
        enabled: !root.held

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
    Behavior on y {
        enabled: !root.held

        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
}
