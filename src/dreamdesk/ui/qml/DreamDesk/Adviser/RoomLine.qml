pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// One room in the list at the side, with a mark of whether what it is for is in place.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property bool here
    required property bool inPlace

    objectName: "room." + key
    implicitHeight: Theme.touch
    leftPadding: Theme.gap5 + Theme.gap
    rightPadding: Theme.gap
    Accessible.name: inPlace ? qsTr("%1, på plads", "room").arg(title) : title
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Body {
        text: root.title
        strong: root.here
        soft: !root.here && !root.inPlace
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.here || root.hovered ? Theme.duskSoft : "transparent"

        PlaceMark {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap2
            here: root.here
            inPlace: root.inPlace
        }
        FocusRing {
            anchors.margins: Theme.hairline
            visible: root.visualFocus
        }
    }
}
