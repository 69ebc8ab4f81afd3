pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// What was said about a card, on a slip of paper below it; it stays on the table as far as it can.
Rectangle {
    id: root

    required property Item table
    required property real cardWidth
    property string hushed
    property bool large: false

    required property real across
    required property real down
    required property real size
    required property string words
    required property string who
    required property bool held

    readonly property real line: said.font.pixelSize * Theme.lineHeight
    readonly property real widest: Math.max(cardWidth + 2 * Theme.gap, 8 * said.font.pixelSize)
    readonly property real below: down * table.height + cardWidth * size * Theme.cardOuterShape / 2 + Theme.gap

    // Whose card it is, where it is not the citizen's own.
    readonly property string told: words === "" ? who : who === "" ? "»" + words + "«" : who + ": »" + words + "«"

    visible: told !== "" && (words !== hushed || words === "") && !held
    width: said.width + 3 * Theme.gap + Theme.bar
    height: said.height + Theme.gap
    x: Math.max(Theme.gap, Math.min(across * table.width - width / 2, table.width - width - Theme.gap))
    y: Math.max(Theme.gap, Math.min(below, table.height - height - Theme.gap))
    radius: Theme.cornerControl
    color: Theme.sheet
    border.width: Theme.hairline
    border.color: Theme.line

    TextMetrics {
        id: measure

        font: said.font
        text: said.text
    }
    Rectangle {
        visible: root.words !== ""
        x: Theme.gap
        y: Theme.gap / 2
        width: Theme.bar
        height: parent.height - 2 * y
        radius: width / 2
        color: Theme.apricot
    }
    Body {
        id: said

        x: 2 * Theme.gap + Theme.bar
        y: Theme.gap / 2
        width: Math.min(Math.ceil(measure.advanceWidth) + Theme.gap / 2, root.widest)
        text: root.told
        font.italic: true
        font.pixelSize: root.large ? Theme.largeSmall : Theme.small
        maximumLineCount: Math.max(1, Math.floor(root.table.height / 2.5 / root.line))
        elide: Text.ElideRight
    }
}
