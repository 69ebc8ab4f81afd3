pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The sheet on the table, with what is placed on it within reach of the hands.
Rectangle {
    id: root

    required property DrawingPresenter presenter
    required property string name
    required property string words
    property bool large: false
    // How the sheet lies on the screen: pixels for a unit of it, and where its corner is.
    property real unit: 1
    property point corner
    default property alias content: above.data

    function fit() {
        paper.fit();
    }
    function measure() {
        root.corner = paper.fromSheet(0, 0);
        root.unit = (paper.fromSheet(1000, 0).x - root.corner.x) / 1000;
    }

    radius: Theme.cornerSheet
    color: Theme.table
    clip: true

    InkSheet {
        id: paper

        anchors.fill: parent
        anchors.margins: Theme.gap
        objectName: root.name + ".sheet"
        name: objectName
        words: root.words
        desk: root.presenter.desk
        onViewChanged: root.measure()
        onWidthChanged: root.measure()
        onHeightChanged: root.measure()
        onSettledChanged: root.measure()
        Component.onCompleted: root.measure()
        Component.onDestruction: keepPicture()
    }
    Item {
        anchors.fill: paper
        clip: true

        HeldThing {
            objectName: root.name + ".otherHand"
            hand: root.presenter.otherHand
            unit: root.unit
            corner: root.corner
        }
    }
    Item {
        id: above

        anchors.fill: paper
        clip: true
    }
    Late {
        anchors.fill: paper
        wanted: root.presenter.placing.active && root.presenter.draws

        sourceComponent: PlacedHandles {
            clip: true
            name: root.name
            placing: root.presenter.placing
            unit: root.unit
            corner: root.corner
            touch: root.large ? Theme.largeTouch : Theme.touch
        }
    }
}
