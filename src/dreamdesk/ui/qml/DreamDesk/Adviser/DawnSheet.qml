pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One sheet in the middle of the dawn: the lock and the first start. It scrolls when it does not fit.
Item {
    id: root

    property int measure: Theme.dialogWidth
    default property alias content: sheet.content

    Dawn {
        anchors.fill: parent
    }
    Scroll {
        anchors.fill: parent
        topRoom: Math.max(Theme.gap3, Math.round((height - sheet.implicitHeight) / 2))
        bottomRoom: Theme.gap3

        SheetBox {
            id: sheet

            anchors.horizontalCenter: parent.horizontalCenter
            // The column leaves room for a scrollbar; the sheet stands in the middle of the window.
            anchors.horizontalCenterOffset: Theme.gap
            width: Math.min(root.measure, parent.width - Theme.gap4)
            padding: Theme.gap5
        }
    }
}
