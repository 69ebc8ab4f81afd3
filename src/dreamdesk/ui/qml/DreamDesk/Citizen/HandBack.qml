pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Handing the only screen back: press and hold, so that it does not happen by chance.
T.AbstractButton {
    id: root

    signal handedBack

    objectName: "citizen.handBack"
    implicitWidth: Math.max(words.implicitWidth, holding.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.largeTouch, implicitContentHeight + Theme.gap2)
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    Accessible.name: qsTr("Giv skærmen tilbage: hold fingeren her", "citizen")
    onPressedChanged: {
        if (pressed)
            hold.restart();
        else
            hold.stop();
    }
    Keys.onReturnPressed: root.handedBack()
    Keys.onEnterPressed: root.handedBack()

    Timer {
        id: hold

        interval: Theme.holdMs
        onTriggered: root.handedBack()
    }
    contentItem: Item {
        implicitHeight: Math.max(words.implicitHeight, holding.implicitHeight)

        Body {
            id: words

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.pressed
            text: qsTr("Giv skærmen tilbage", "citizen")
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            id: holding

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pressed
            text: qsTr("Hold fingeren her …", "citizen")
            horizontalAlignment: Text.AlignHCenter
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.pressed ? Theme.duskSoft : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
}
