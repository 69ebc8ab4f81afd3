pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A day to choose: a few that lie near, and any other in a month. Days are written "2026-12-04".
Column {
    id: root

    property string name
    property string today
    property string chosen
    property var offers: [0, 1, 7, 14]
    property bool open: false
    // A month that has just opened below the edge of the sheet is brought into sight.
    property bool sought: false

    signal picked(string day)

    spacing: Theme.gap
    onOpenChanged: sought = open
    onPositioningComplete: {
        if (sought)
            Qt.callLater(bringMonth);
    }

    function bringMonth() {
        let above = root.parent;
        while (above && !(above instanceof Scroll))
            above = above.parent;
        (above as Scroll)?.bring(month.item as MonthGrid);
        sought = false;
    }

    DayOffers {
        id: days

        today: root.today
        chosen: root.chosen
        offers: root.offers
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: days.rows

            Chip {
                required property string key
                required property string title
                required property string day
                required chosen

                objectName: root.name + ":" + key
                // It begins what one says here, and stands within a sentence elsewhere.
                text: title.charAt(0).toUpperCase() + title.slice(1)
                onClicked: {
                    root.open = false;
                    root.picked(day);
                }
            }
        }
        Chip {
            objectName: root.name + ":other"
            text: qsTr("En anden dag …", "day")
            chosen: root.open
            Accessible.role: Accessible.Button
            onClicked: root.open = !root.open
        }
    }
    // Forty-two days are made when they are asked for.
    Loader {
        id: month

        width: parent.width
        active: root.open
        visible: active
        onLoaded: (item as MonthGrid).begin()

        sourceComponent: MonthGrid {
            name: root.name
            today: root.today
            chosen: root.chosen
            onPicked: day => {
                root.open = false;
                root.picked(day);
            }
        }
    }
    Body {
        objectName: root.name + ":written"
        width: parent.width
        visible: text !== ""
        soft: true
        text: days.written
    }
}
