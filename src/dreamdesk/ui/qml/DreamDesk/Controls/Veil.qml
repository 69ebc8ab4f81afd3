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
    // The ways out of it: they stay in sight when the rest has to scroll.
    property alias footer: foot.data
    readonly property real footRoom: foot.height > 0 ? foot.height + Theme.gap2 : 0

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(root.measure, parent ? parent.width - 2 * Theme.gap3 : root.measure)
    // Even, or half a pixel of what stands last is cut off.
    height: Math.min(2 * Math.ceil((scroll.contentHeight + footRoom) / 2) + 2 * padding, parent ? parent.height - 2 * Theme.gap2 : scroll.contentHeight + footRoom)
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
    contentItem: Item {
        Scroll {
            id: scroll

            width: parent.width
            height: parent.height - root.footRoom
            spacing: Theme.gap2
            bottomRoom: 0

            Title {
                width: parent.width
                text: root.heading
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width - Theme.gap2
            height: childrenRect.height
        }
    }
}
