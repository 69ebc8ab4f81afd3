pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// How loud: a bar that a finger can slide along. It ends where the adviser's ceiling is.
T.Slider {
    id: root

    property bool large: false
    property string text
    // What is kept; a finger on the bar is ahead of it.
    property real saved: 0

    signal chosen(real share)

    implicitHeight: large ? Theme.largeTouch : Theme.touch
    implicitWidth: Theme.fieldWidth
    from: 0.1
    to: 1
    stepSize: Theme.volumeStep
    value: saved
    leftPadding: knob.width / 2
    rightPadding: leftPadding
    Accessible.name: text
    Accessible.role: Accessible.Slider
    onMoved: chosen(value)
    onSavedChanged: {
        if (!pressed)
            value = saved;
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.leftPadding
            width: root.availableWidth
            height: Theme.gap
            radius: height / 2
            color: Theme.sheet
            border.width: Theme.hairline
            border.color: Theme.edge

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.dusk
            }
        }
    }
    handle: Rectangle {
        id: knob

        x: root.visualPosition * root.availableWidth
        anchors.verticalCenter: parent?.verticalCenter
        width: root.large ? Theme.gap5 : Theme.gap3
        height: width
        radius: width / 2
        color: root.pressed ? Theme.duskSoft : Theme.sheet
        border.width: 2 * Theme.hairline
        border.color: Theme.dusk

        FocusRing {
            visible: root.visualFocus
            radius: parent.height / 2 + Theme.focusRing
        }
    }
}
