pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A calm picture, behind the ways out too; with a few words, or without one about anybody.
Item {
    id: root

    property Presenter presenter
    property string heading
    property string words

    Dawn {
        width: parent.width
        height: root.Window.height
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        // The words stand in the sky.
        y: Math.max(Theme.gap4, root.Window.height * 0.24 - height / 2)
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth)
        visible: root.heading !== ""
        spacing: Theme.gap

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.heading
        }
        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.words
        }
    }
}
