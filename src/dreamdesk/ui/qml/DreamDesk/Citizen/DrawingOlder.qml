pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The sheets of this meeting, with what is drawn on them: a tap goes to one, on both surfaces.
DrawingPictures {
    id: root

    required property CitizenDrawing presenter

    signal chosen

    name: "drawing.moreOlder"
    question: qsTr("Hvilket ark skal vi se på?", "drawing")
    count: Math.max(presenter.sheets.count, 1)
    more: presenter.hasMoreOlder
    onMoreAsked: presenter.moreOlder()
    onVisibleChanged: if (visible)
        presenter.seeOlder()

    Repeater {
        model: root.presenter.sheets

        SheetButton {
            required property string name

            objectName: "drawing.sheet:" + key
            width: root.side
            title: name
            large: true
            placing: root.presenter.placing
            small: root.presenter.small
            onClicked: {
                root.presenter.goTo(key);
                root.chosen();
            }
        }
    }
}
