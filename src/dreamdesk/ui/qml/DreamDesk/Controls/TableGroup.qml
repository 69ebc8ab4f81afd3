pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Cards that belong together: a sheet beneath them, with their word on it.
Rectangle {
    id: root

    required property Item table

    required property string key
    required property real fromLeft
    required property real fromTop
    required property real wide
    required property real high

    property bool large: false

    x: fromLeft * table.width
    y: fromTop * table.height
    width: wide * table.width
    height: high * table.height
    radius: Theme.cornerSheet
    color: Theme.duskSoft
    border.width: Theme.hairline
    border.color: Theme.line
    antialiasing: true

    Rectangle {
        // Above the sheet, or within the table where there is no room above.
        y: Math.max(-height / 2, Theme.hairline - root.y)
        anchors.horizontalCenter: parent.horizontalCenter
        width: word.width + 2 * Theme.gap2
        height: word.height + Theme.gap / 2
        radius: height / 2
        color: Theme.sheet
        border.width: Theme.hairline
        border.color: Theme.edge

        Body {
            id: word

            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.lift / 2
            width: Math.min(implicitWidth, root.table.width / 2)
            text: root.key
            strong: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            maximumLineCount: 1
            font.pixelSize: root.large ? Theme.largeSmall : Theme.small
        }
    }
}
