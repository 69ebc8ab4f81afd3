pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The positionskort: four fields side by side where there is room, else one below the other.
Grid {
    id: root

    required property PositionsPresenter presenter

    readonly property real cell: columns === 2 ? (width - spacing) / 2 : width

    columns: width >= 2 * Theme.fieldWidth ? 2 : 1
    spacing: Theme.gap2

    Repeater {
        id: fields

        model: root.presenter.fields
        onItemAdded: (index, item) => {
            if (index % 2 === 0)
                return;
            (item as PositionsField).beside = fields.itemAt(index - 1) as PositionsField;
            (fields.itemAt(index - 1) as PositionsField).beside = item as PositionsField;
        }

        PositionsField {
            width: root.cell
            presenter: root.presenter
        }
    }
}
