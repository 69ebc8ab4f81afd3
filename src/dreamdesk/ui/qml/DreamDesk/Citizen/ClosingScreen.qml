pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Afrunding: one question, and then what there is to take along; nothing more to do.
Item {
    id: root

    required property CitizenClosing presenter

    ClosingAsk {
        width: parent.width
        height: parent.height + (oneRow ? foot : 0)
        visible: root.presenter.asks
        presenter: root.presenter
    }
    ClosingKeep {
        anchors.fill: parent
        visible: !root.presenter.asks
        presenter: root.presenter
    }
}
