pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A sheet in front of everything else, until it has been answered. Esc is the kind way out.
T.Popup {
    id: root

    property string heading
    property int measure: Theme.dialogWidth
    default property alias content: scroll.content

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(root.measure, parent ? parent.width - 2 * Theme.gap3 : root.measure)
    // Even, or half a pixel of what stands last is cut off.
    height: Math.min(2 * Math.ceil(scroll.contentHeight / 2) + 2 * padding, parent ? parent.height - 2 * Theme.gap2 : scroll.contentHeight)
    padding: Theme.gap4
    // The column keeps room for the scrollbar at its right.
    rightPadding: padding - Theme.gap2
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.shade
        opacity: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.cornerSheet
        color: Theme.sheet
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentItem: Scroll {
        id: scroll

        spacing: Theme.gap2
        bottomRoom: 0

        Title {
            width: parent.width
            text: root.heading
        }
    }
}
