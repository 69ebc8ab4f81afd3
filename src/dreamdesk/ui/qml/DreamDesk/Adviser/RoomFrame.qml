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
    // What the work needs beside it, while there is such a thing; where the window is narrow the room finds it another place.
    property Component panel
    property bool panelled: false
    readonly property bool beside: panelled && width >= Theme.panelFrom
    // A broad window gives the column its share first, then the panel.
    readonly property real broad: 1.25 * Theme.columnWidth
    readonly property real panelRoom: Math.max(Theme.asideWidth, Math.min(1.5 * Theme.asideWidth, width - 2 * Theme.gap5 - broad - Theme.gap4))
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

    function bring(item: Item) {
        scroll.bring(item);
    }

    Scroll {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        x: Theme.gap5
        // The scrollbar stands in the margin, so that the column ends where the way on does.
        width: parent.width - (root.beside ? root.panelRoom + Theme.gap4 : 0) - 2 * x + Theme.gap2
        measure: root.beside ? root.broad : root.measure
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
    Loader {
        anchors.top: parent.top
        anchors.topMargin: Theme.gap4
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        width: root.panelRoom + Theme.gap2
        active: root.beside

        sourceComponent: Scroll {
            Loader {
                width: parent.width
                sourceComponent: root.panel
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
