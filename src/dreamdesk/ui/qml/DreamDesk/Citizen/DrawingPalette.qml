pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// In front of the sheet for a moment: what one draws with, or nine stamps to put on it.
Rectangle {
    id: root

    required property CitizenDrawing presenter
    required property bool stamps

    signal chosen
    signal another
    signal older

    radius: Theme.cornerSheet
    color: Theme.paper
    border.width: Theme.hairline
    border.color: Theme.line

    Scroll {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: Theme.gap3
        bottomRoom: Theme.gap3
        topRoom: Theme.gap3
        measure: width

        Loader {
            width: parent.width
            active: !root.stamps && root.presenter.desk !== null
            visible: active

            sourceComponent: InkTools {
                name: "drawing"
                large: true
                desk: root.presenter.desk
            }
        }
        Grid {
            id: stamps

            readonly property int across: Math.max(Math.min(5, Math.floor(width / (3 * Theme.largeTouch))), 1)

            width: parent.width
            visible: root.stamps
            columns: across
            spacing: Theme.touchGap

            Repeater {
                model: root.presenter.stamps

                StampButton {
                    objectName: "drawing.stamp:" + key
                    width: (stamps.width - (stamps.across - 1) * Theme.touchGap) / stamps.across
                    large: true
                    placing: root.presenter.placing
                    onClicked: {
                        root.presenter.placing.placeStamp(key);
                        root.chosen();
                    }
                }
            }
        }
        Flow {
            width: parent.width
            visible: root.stamps
            spacing: Theme.touchGap

            QuietButton {
                objectName: "drawing.moreStamps"
                large: true
                text: qsTr("Vis nogle andre", "drawing")
                onClicked: root.presenter.moreStamps()
            }
            QuietButton {
                objectName: "drawing.hold"
                large: true
                text: qsTr("Flyt noget på arket", "drawing")
                onClicked: {
                    root.presenter.placing.takeHold(true);
                    root.chosen();
                }
            }
        }
        Flow {
            width: parent.width
            visible: !root.stamps
            spacing: Theme.touchGap

            QuietButton {
                objectName: "drawing.redo"
                visible: root.presenter.desk?.canRedo ?? false
                large: true
                text: qsTr("Gør igen", "drawing")
                onClicked: root.presenter.desk.redo()
            }
            QuietButton {
                objectName: "drawing.older"
                visible: root.presenter.several
                large: true
                text: qsTr("De andre ark", "drawing")
                onClicked: root.older()
            }
            QuietButton {
                objectName: "drawing.another"
                large: true
                text: qsTr("Et nyt ark", "drawing")
                onClicked: root.another()
            }
        }
    }
}
