pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A sheet of paper on the table: what belongs together lies on one. Its children stand below each other.
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: Theme.gap3
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    radius: Theme.cornerSheet
    color: Theme.sheet
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.gap2
    }
}
