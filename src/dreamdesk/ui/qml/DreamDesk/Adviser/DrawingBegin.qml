pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be drawn on: a blank sheet, a template, or a drawing from last time.
RoomFrame {
    id: root

    required property AdviserDrawing presenter

    readonly property int across: Math.max(Math.floor((width - 2 * Theme.gap5) / (26 * Theme.gap * Math.sqrt(Theme.textScale))), 1)
    readonly property real side: Math.floor((width - 2 * Theme.gap5 - Theme.gap4 - (across - 1) * Theme.gap2) / across)

    signal begun

    heading: qsTr("Hvad vil I tegne på?", "drawing")
    beneath: qsTr("Borgeren vælger, her eller på sin egen skærm.", "drawing")
    measure: width
    onward: qsTr("Videre til samtalen", "drawing")
    onwardName: "drawing.onwardWithout"
    onOnwardClicked: root.presenter.goOnward()
    footer: QuietButton {
        objectName: "drawing.backToSheet"
        visible: root.presenter.name !== ""
        text: qsTr("Tilbage til »%1«", "drawing").arg(root.presenter.name)
        onClicked: root.begun()
    }

    Column {
        width: parent.width
        visible: root.presenter.earlier.count > 0
        spacing: Theme.gap2

        Lead {
            width: parent.width
            text: qsTr("Vi tegner videre", "drawing")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: root.presenter.earlier

                SheetButton {
                    required property string name

                    objectName: "drawing.carryOn:" + key
                    width: root.side
                    title: name
                    placing: root.presenter.placing
                    small: root.presenter.small
                    onClicked: {
                        root.presenter.carryOn(key);
                        root.begun();
                    }
                }
            }
        }
        Lead {
            width: parent.width
            text: qsTr("Et nyt ark", "drawing")
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        Repeater {
            model: root.presenter.templates

            SheetButton {
                objectName: "drawing.begin:" + key
                width: root.side
                template: key
                chosen: false
                placing: root.presenter.placing
                onClicked: {
                    root.presenter.begin(key);
                    root.begun();
                }
            }
        }
    }
}
