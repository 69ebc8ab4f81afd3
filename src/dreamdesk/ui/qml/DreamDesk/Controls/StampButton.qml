pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A stamp with its name, to put on the sheet.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property Placing placing
    property bool large: false
    property int side: large ? 2 * Theme.largeTouch : Theme.touch

    implicitWidth: Math.max(side, words.implicitWidth) + 2 * Theme.gap
    implicitHeight: side + words.implicitHeight + 2 * Theme.gap
    Accessible.name: title
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        DrawnItem {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap
            width: root.width - 2 * Theme.gap
            height: parent.height - words.height - 2 * Theme.gap
            placing: root.placing
            stamp: root.key
        }
        Text {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            text: root.title
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: root.large ? Theme.largeBody : Theme.small
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.down || root.hovered ? Theme.duskSoft : Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
