pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A picture that can be put on the sheet.
T.AbstractButton {
    id: root

    required property string key
    required property string title

    objectName: "drawing.card:" + key
    implicitWidth: Theme.smallCard
    implicitHeight: Math.round(width * Theme.cardShape)
    Accessible.name: title
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: PictureCard {
        card: root.key
        title: root.title
    }
    background: Item {
        FocusRing {
            visible: root.visualFocus
        }
    }
}
