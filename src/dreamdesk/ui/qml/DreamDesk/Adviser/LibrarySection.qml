pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// One section in the list at the side of Bibliotek.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property bool here

    objectName: "library.section:" + key
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap2)
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    Accessible.name: title
    Accessible.role: Accessible.RadioButton
    Accessible.checked: here
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Body {
        text: root.title
        strong: root.here
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.here || root.hovered ? Theme.duskSoft : "transparent"

        FocusRing {
            anchors.margins: Theme.hairline
            visible: root.visualFocus
        }
    }
}
