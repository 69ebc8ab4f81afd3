pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A folder, a picture or something packed on the disk. `fixed` when it comes along with the rest.
T.AbstractButton {
    id: root

    property string key
    property string title
    property string kind
    property string picture
    property string packed
    property bool ticked: false
    property bool fixed: false

    readonly property bool seen: picture !== ""
    readonly property bool folder: kind === "folder"

    objectName: "bring.entry:" + key
    implicitWidth: Math.round(16 * Theme.gap * Math.sqrt(Theme.textScale)) + rightPadding
    implicitHeight: column.implicitHeight
    enabled: !fixed
    Accessible.name: title
    Accessible.role: folder ? Accessible.Button : Accessible.CheckBox
    Accessible.checked: ticked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Column {
        id: column

        spacing: Theme.gap / 2

        Item {
            width: parent.width
            height: Math.round(parent.width * (root.folder ? Theme.folderShape : Theme.entryShape))

            Rectangle {
                anchors.fill: parent
                radius: Theme.cornerControl
                color: root.down || root.hovered || root.ticked ? Theme.duskSoft : root.folder ? Theme.sidebar : Theme.paper
                border.width: root.ticked ? Theme.focusRing : Theme.hairline
                border.color: root.ticked ? Theme.dusk : Theme.line
            }
            PictureCard {
                anchors.centerIn: parent
                width: Math.round((parent.height - Theme.gap2) / Theme.cardOuterShape)
                visible: root.seen
                card: root.picture
                title: root.title
            }
            Small {
                anchors.centerIn: parent
                visible: !root.seen
                text: root.folder ? qsTr("Mappe", "bring") : root.kind === "zip" ? root.packed : qsTr("Billede", "bring")
            }
            Rectangle {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.gap
                width: Theme.gap3
                height: Theme.gap3
                visible: root.ticked
                radius: Theme.gap
                color: Theme.moss

                Tick {
                    anchors.centerIn: parent
                }
            }
            FocusRing {
                visible: root.visualFocus
            }
        }
        Small {
            width: parent.width
            text: root.title
            color: Theme.ink
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
