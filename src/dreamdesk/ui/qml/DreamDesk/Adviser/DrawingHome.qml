pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The sheets by which a drawing goes home: how large, then where it is printed or saved.
Item {
    id: root

    required property DrawingTakenHome presenter

    DrawingSizes {
        presenter: root.presenter
    }
    PrintSheet {
        presenter: root.presenter.printing
    }
    SaveSheet {
        presenter: root.presenter.saving
        asked: qsTr("Gem tegningen", "drawing")
    }
}
