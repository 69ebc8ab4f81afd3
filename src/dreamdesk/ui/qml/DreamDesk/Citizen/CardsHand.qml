pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Six cards to choose from, as large as the room beside the table lets them be.
Grid {
    id: root

    required property CitizenCards presenter
    required property Item table
    property real tallest

    readonly property real cardWidth: widthFor(columns)

    function widthFor(columns: int): real {
        const rows = 6 / columns;
        return Math.floor((tallest - (rows - 1) * spacing) / rows / Theme.cardOuterShape);
    }

    function widthOf(columns: int): real {
        return columns * widthFor(columns) + (columns - 1) * spacing;
    }

    spacing: Theme.gap + Theme.gap / 2

    Repeater {
        model: root.presenter.hand

        HandCard {
            required key

            objectName: "cards.hand:" + key
            width: root.cardWidth
            presenter: root.presenter
            table: root.table
        }
    }
}
