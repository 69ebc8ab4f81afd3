pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The cards to choose from, as large as the room beside the table lets them be.
// A stroke upwards turns to the next ones, one downwards back.
Item {
    id: root

    required property CitizenCards presenter
    required property Item table
    property real tallest
    property real broadest
    property bool strokes: true

    readonly property int columns: presenter.hand.atATime === 1 ? 1 : presenter.hand.atATime === 9 ? 3 : 4
    readonly property int rows: presenter.hand.atATime / columns
    readonly property real between: Theme.gap + Theme.gap / 2
    readonly property real cardWidth: Math.floor(Math.min((broadest - (columns - 1) * between) / columns, (tallest - (rows - 1) * between) / rows / Theme.cardOuterShape))

    width: columns * cardWidth + (columns - 1) * between
    height: tallest
    objectName: "cards.hand"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Billeder at vælge imellem", "cards")
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            root.presenter.hand.turnPage(event.key === Qt.Key_PageDown ? 1 : -1);
    }

    DragHandler {
        id: stroke

        property real far: 0

        enabled: root.strokes
        target: null
        xAxis.enabled: false
        onActiveTranslationChanged: {
            if (active)
                far = activeTranslation.y;
        }
        onActiveChanged: {
            if (!active && Math.abs(far) > Theme.gap5)
                root.presenter.hand.turnPage(far < 0 ? 1 : -1);
            far = 0;
        }
        onCanceled: far = 0
    }
    Grid {
        columns: root.columns
        spacing: root.between

        Repeater {
            model: root.presenter.hand.cards

            HandCard {
                required key

                objectName: "cards.hand:" + key
                width: root.cardWidth
                presenter: root.presenter
                table: root.table
                strokes: root.strokes
            }
        }
    }
}
