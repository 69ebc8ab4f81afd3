pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The citizen's pictures on the table, as large as there is room for; they lie still.
Rectangle {
    id: root

    required property Rows cards

    readonly property int count: Math.max(1, cards.count)
    readonly property int columns: bestColumns(width, height)
    readonly property int rows: Math.ceil(count / columns)
    readonly property real cardWidth: widthIn(columns, width, height)

    radius: Theme.cornerSheet
    color: Theme.table

    function widthIn(columns: int, across: real, down: real): real {
        const rows = Math.ceil(count / columns);
        const room = (across - 2 * Theme.gap5 - (columns - 1) * Theme.gap4) / columns;
        const height = (down - 2 * Theme.gap5 - (rows - 1) * Theme.gap4) / rows;
        return Math.max(Theme.smallCard, Math.min(room, height / Theme.cardShape));
    }
    function bestColumns(across: real, down: real): int {
        let best = 1;
        for (let columns = 2; columns <= count; ++columns) {
            if (widthIn(columns, across, down) > widthIn(best, across, down))
                best = columns;
        }
        return best;
    }

    Repeater {
        model: root.cards

        PictureCard {
            required property int index
            required property string picture
            required property string alt

            readonly property int row: Math.floor(index / root.columns)
            readonly property int inRow: Math.min(root.columns, root.count - row * root.columns)
            readonly property real pitch: width + Theme.gap4

            x: (root.width - inRow * pitch + Theme.gap4) / 2 + (index - row * root.columns) * pitch
            y: (root.height - root.rows * (height + Theme.gap4) + Theme.gap4) / 2 + row * (height + Theme.gap4)
            width: root.cardWidth
            card: picture
            title: alt
            rotation: root.count === 1 ? 0 : index % 2 === 0 ? -1 : 1
        }
    }
}
