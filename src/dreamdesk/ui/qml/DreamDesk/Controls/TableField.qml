pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A field of the table's layout: quiet, with its name in the upper corner, or on top of an oval one.
Rectangle {
    id: root

    required property Item table

    required property string title
    required property real fromLeft
    required property real fromTop
    required property real wide
    required property real high
    required property bool oval

    property bool large: false

    x: fromLeft * table.width
    y: fromTop * table.height
    width: wide * table.width
    height: high * table.height
    radius: oval ? Math.min(width, height) / 2 : Theme.cornerSheet
    color: Theme.table
    border.width: Theme.hairline
    border.color: Theme.edge
    antialiasing: true

    Body {
        x: Theme.gap2
        y: Theme.gap
        width: root.width - 2 * x
        text: root.title
        soft: true
        horizontalAlignment: root.oval ? Text.AlignHCenter : Text.AlignLeft
        maximumLineCount: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.gap
        font.pixelSize: root.large ? Theme.largeSmall : Theme.small
    }
}
