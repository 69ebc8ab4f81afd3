pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The sheets by which a drawing goes home: how large, then where it is printed or saved.
Item {
    id: root

    required property DrawingTakenHome presenter

    Late {
        wanted: root.presenter.asking !== ""

        sourceComponent: DrawingSizes {
            presenter: root.presenter
        }
    }
    Late {
        wanted: root.presenter.printing.stage !== ""

        sourceComponent: PrintSheet {
            presenter: root.presenter.printing
        }
    }
    Late {
        wanted: root.presenter.saving.stage !== ""

        sourceComponent: SaveSheet {
            presenter: root.presenter.saving
            asked: qsTr("Gem tegningen", "drawing")
        }
    }
}
