pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The whole picture with a frame around what the card shows: drag it, pinch it, or use the buttons.
Column {
    id: root

    required property PictureSheetPresenter presenter

    readonly property real most: 44 * Theme.gap
    readonly property real shape: root.presenter.shape

    property point from
    property real grip

    spacing: Theme.gap

    function follow(by: point) {
        root.presenter.movePart(from.x + by.x / picture.width, from.y + by.y / picture.height);
    }

    Item {
        id: picture

        objectName: "picture.whole"
        Accessible.name: qsTr("Hele billedet", "picture")
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width, root.most / root.shape)
        height: width * root.shape

        WholePicture {
            anchors.fill: parent
            picture: root.presenter.picture
        }
        Repeater {
            // What is cut off lies in the shade: above, below, left, right.
            model: [Qt.rect(0, 0, picture.width, part.y), Qt.rect(0, part.y + part.height, picture.width, picture.height - part.y - part.height), Qt.rect(0, part.y, part.x, part.height), Qt.rect(part.x + part.width, part.y, picture.width - part.x - part.width, part.height)]

            Rectangle {
                required property rect modelData

                x: modelData.x
                y: modelData.y
                width: modelData.width
                height: modelData.height
                color: Theme.shade
                opacity: Theme.faded
            }
        }
        Rectangle {
            id: part

            objectName: "picture.part"
            x: root.presenter.partLeft * picture.width
            y: root.presenter.partTop * picture.height
            width: root.presenter.partWidth * picture.width
            height: root.presenter.partHeight * picture.height
            color: "transparent"
            border.width: Theme.focusRing
            border.color: Theme.sheet
            activeFocusOnTab: true
            Accessible.role: Accessible.Slider
            Accessible.name: qsTr("Det, kortet viser", "picture")
            Keys.onLeftPressed: nudge(-Theme.keyStep, 0)
            Keys.onRightPressed: nudge(Theme.keyStep, 0)
            Keys.onUpPressed: nudge(0, -Theme.keyStep)
            Keys.onDownPressed: nudge(0, Theme.keyStep)

            function nudge(right: real, down: real) {
                root.presenter.movePart(root.presenter.partLeft + right, root.presenter.partTop + down);
                root.presenter.keepPart();
            }

            FocusRing {
                visible: part.activeFocus
            }
        }
        DragHandler {
            id: drag

            target: null
            maximumPointCount: 1
            onActiveChanged: {
                if (active)
                    root.from = Qt.point(root.presenter.partLeft, root.presenter.partTop);
                else
                    root.presenter.keepPart();
            }
            onActiveTranslationChanged: {
                if (active)
                    root.follow(Qt.point(activeTranslation.x, activeTranslation.y));
            }
        }
        PinchHandler {
            target: null
            onActiveChanged: {
                root.grip = 1;
                if (!active)
                    root.presenter.keepPart();
            }
            onActiveScaleChanged: {
                root.presenter.scalePart(activeScale / root.grip);
                root.grip = activeScale;
            }
        }
        WheelHandler {
            acceptedModifiers: Qt.ControlModifier
            onWheel: event => root.resize(event.angleDelta.y > 0 ? Theme.lesser : Theme.greater)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        QuietButton {
            objectName: "picture.less"
            text: qsTr("Mindre udsnit", "picture")
            onClicked: root.resize(Theme.lesser)
        }
        QuietButton {
            objectName: "picture.more"
            text: qsTr("Større udsnit", "picture")
            onClicked: root.resize(Theme.greater)
        }
    }

    function resize(factor: real) {
        root.presenter.scalePart(factor);
        root.presenter.keepPart();
    }
}
