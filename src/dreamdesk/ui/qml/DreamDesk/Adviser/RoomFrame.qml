pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What every room has: a heading, a column that scrolls, and the one way on at the bottom right.
Item {
    id: root

    property string heading
    property string beneath
    property string onward
    property string onwardName
    property int measure: Theme.columnWidth
    // How much of the width something beside the column takes; the way on stays in its corner.
    property real aside: 0
    readonly property real footRoom: foot.height + Theme.gap3 + Theme.gap2
    default property alias content: scroll.content
    property alias footer: extras.data
    // What lies in front of all of it for a while.
    property alias overlay: front.data

    signal onwardClicked

    // Something else is the matter now: it is read from the top, with the field one types in.
    function toTop() {
        scroll.contentY = 0;
        scroll.keepInSight();
    }

    Scroll {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        x: Theme.gap5
        // The scrollbar stands in the margin, so that the column ends where the way on does.
        width: parent.width - root.aside - 2 * x + Theme.gap2
        measure: root.measure
        topRoom: Theme.gap4

        Column {
            width: parent.width
            visible: root.heading !== ""
            spacing: Theme.gap / 2

            Title {
                width: parent.width
                text: root.heading
            }
            Body {
                width: parent.width
                visible: root.beneath !== ""
                soft: true
                text: root.beneath
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap5
        width: parent.width - 2 * x
        height: Math.max(onwardButton.height, extras.height)

        Flow {
            id: extras

            width: parent.width - (onwardButton.visible ? onwardButton.width + Theme.gap2 : 0)
            spacing: Theme.gap
        }
        ActionButton {
            id: onwardButton

            objectName: root.onwardName
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.onward !== ""
            text: root.onward
            onClicked: root.onwardClicked()
        }
    }
    Item {
        id: front

        anchors.fill: parent
    }
}
