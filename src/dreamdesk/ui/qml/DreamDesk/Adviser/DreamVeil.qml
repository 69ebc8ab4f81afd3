pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Asked before a dream is put away that has goals: they would go.
Veil {
    id: root

    required property DreamsPresenter presenter

    objectName: "dreams.veil"
    heading: qsTr("Læg drømmen væk?", "dreams")
    visible: root.presenter.leaving !== ""
    onClosed: {
        if (root.presenter.leaving !== "")
            root.presenter.keepDream();
    }

    Body {
        width: parent.width
        text: qsTr("Drømmen kan tages frem igen. Målene, der hører til den, bliver slettet.", "dreams")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        layoutDirection: Qt.RightToLeft

        ActionButton {
            objectName: "dreams.keep"
            text: qsTr("Behold drømmen", "dreams")
            onClicked: root.presenter.keepDream()
        }
        QuietButton {
            objectName: "dreams.putAwayStill"
            text: qsTr("Læg den væk", "dreams")
            onClicked: root.presenter.putDreamAway(root.presenter.leaving)
        }
    }
}
