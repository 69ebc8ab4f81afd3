pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A step that is folded together: what, who and when.
T.AbstractButton {
    id: root

    property string name
    property string words
    property string doing
    property bool first: false

    objectName: name
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: Theme.gap / 2
    bottomPadding: topPadding
    Accessible.name: [words, doing].filter(said => said !== "").join(". ")

    contentItem: Column {
        Small {
            visible: root.first
            text: qsTr("Start her", "goals")
        }
        Body {
            width: parent.width
            text: root.words === "" ? qsTr("Et skridt uden ord endnu", "goals") : root.words
            strong: root.words !== ""
            soft: root.words === ""
        }
        Body {
            width: parent.width
            visible: root.doing !== ""
            soft: true
            text: root.doing
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.hovered || root.down ? Theme.duskSoft : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }
}
