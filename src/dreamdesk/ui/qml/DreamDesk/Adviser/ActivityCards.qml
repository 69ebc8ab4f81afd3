pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Some cards in rows, small: each can be laid on the table.
Flow {
    id: root

    required property ActivityPresenter presenter
    required property Item table
    required property Rows cards
    property string name

    readonly property int columns: Math.max(3, Math.min(9, Math.floor(width / Theme.smallCard)))

    spacing: Theme.gap

    Repeater {
        model: root.cards

        HandCard {
            required key

            objectName: root.name + key
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            presenter: root.presenter
            table: root.table
        }
    }
}
