pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A goal as a line: whether it is whole, and its words. Tap it to open it.
T.AbstractButton {
    id: root

    property string name
    property string title
    property string beneath
    property bool worded: true
    property bool here: false
    property bool inPlace: false

    objectName: name
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap2)
    Accessible.name: inPlace ? qsTr("%1, på plads", "goal").arg(title) : title

    leftPadding: Theme.gap5
    rightPadding: Theme.gap

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.lift
            width: parent.width

            Body {
                width: parent.width
                text: root.title
                strong: root.here
                soft: !root.worded
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Body {
                width: parent.width
                visible: root.beneath !== ""
                soft: true
                text: root.beneath
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.here || root.hovered ? Theme.duskSoft : "transparent"

        PlaceMark {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap + Theme.gap / 2
            here: root.here
            inPlace: root.inPlace
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
}
