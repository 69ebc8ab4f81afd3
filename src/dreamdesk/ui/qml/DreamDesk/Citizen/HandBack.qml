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
    implicitWidth: implicitContentWidth + 2 * Theme.gap2
    implicitHeight: Theme.largeTouch
    Accessible.name: qsTr("Giv skærmen tilbage: hold fingeren her", "citizen")
    onPressedChanged: {
        if (pressed)
            hold.restart();
        else
            hold.stop();
    }
    Keys.onReturnPressed: root.handedBack()

    Timer {
        id: hold

        interval: Theme.holdMs
        onTriggered: root.handedBack()
    }
    contentItem: Body {
        text: root.pressed ? qsTr("Hold fingeren her …", "citizen") : qsTr("Giv skærmen tilbage", "citizen")
        soft: true
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.pressed ? Theme.duskSoft : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
}
