pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen would like to draw on: a new sheet, or a drawing from last time.
DrawingPictures {
    id: root

    required property CitizenDrawing presenter

    signal chosen

    name: "drawing.moreSheets"
    question: qsTr("Hvad vil du tegne på?", "drawing")
    count: Math.max(presenter.choices.count, 1)
    more: presenter.hasMoreSheets
    onMoreAsked: presenter.moreSheets()

    Repeater {
        model: root.presenter.choices

        SheetButton {
            required property bool earlier

            objectName: (earlier ? "drawing.carryOn:" : "drawing.begin:") + key
            width: root.side
            chosen: false
            large: true
            placing: root.presenter.placing
            small: earlier ? root.presenter.small : null
            onClicked: {
                if (earlier)
                    root.presenter.carryOn(key);
                else
                    root.presenter.begin(key);
                root.chosen();
            }
        }
    }
}
