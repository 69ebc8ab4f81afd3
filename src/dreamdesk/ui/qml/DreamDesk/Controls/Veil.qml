pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A sheet in front of everything else, until it has been answered. Esc is the kind way out.
T.Popup {
    id: root

    property string heading
    default property alias content: column.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.gap3 : Theme.dialogWidth)
    padding: Theme.gap4
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
    }
    contentItem: Column {
        id: column

        spacing: Theme.gap2

        Title {
            width: parent.width
            text: root.heading
        }
    }
}
