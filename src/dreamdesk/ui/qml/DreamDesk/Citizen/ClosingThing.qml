pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One thing to take along: what it is, and when or where. The first step carries the citizen's colour.
Column {
    id: root

    property string name
    property string heading
    property string text
    property string beneath
    property bool start: false

    spacing: Theme.gap

    Rectangle {
        width: root.start ? mark.implicitWidth + 2 * Theme.gap2 : mark.implicitWidth
        height: mark.implicitHeight + 2 * Theme.gap
        radius: height / 2
        color: root.start ? Theme.apricot : "transparent"

        Small {
            id: mark

            anchors.centerIn: parent
            lineHeight: 1
            large: true
            strong: root.start
            color: root.start ? Theme.apricotText : Theme.inkSoft
            text: root.heading
        }
    }
    Lead {
        objectName: root.name
        width: parent.width
        large: true
        // A time of day is not parted from its »kl.«.
        text: root.text.replace("kl. ", "kl.\u00a0")
    }
    Body {
        width: parent.width
        visible: text !== ""
        large: true
        soft: true
        text: root.beneath
    }
}
