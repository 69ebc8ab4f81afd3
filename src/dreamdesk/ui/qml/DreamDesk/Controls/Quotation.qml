pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Somebody's own words: always in »...«, in italics, behind the apricot bar.
Item {
    id: root

    property string text
    property bool large: false
    property int lines: Theme.manyLines
    property alias size: words.font.pixelSize

    implicitHeight: words.implicitHeight
    implicitWidth: words.implicitWidth + words.x
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        width: Theme.bar
        height: parent.height
        radius: width / 2
        color: Theme.apricot
    }
    Body {
        id: words

        x: Theme.gap2
        width: root.width - x
        text: "»" + root.text + "«"
        large: root.large
        maximumLineCount: root.lines
        elide: Text.ElideRight
        font.italic: true
        font.pixelSize: root.large ? Theme.largeLead : Theme.lead
    }
}
