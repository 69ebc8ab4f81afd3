pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A time of day to choose, or to write as 9.30. Times are written "09:30".
Column {
    id: root

    property string name
    property string chosen
    property list<string> offers: ["09:00", "10:00", "11:00", "13:00", "14:00"]
    property bool open: false
    readonly property bool otherChosen: chosen !== "" && offers.indexOf(chosen) < 0

    signal picked(string clock)

    spacing: Theme.gap

    TimeReader {
        id: reader
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.offers

            Chip {
                required property string modelData

                objectName: root.name + ":" + modelData
                text: reader.said(modelData)
                chosen: root.chosen === modelData
                onClicked: {
                    root.open = false;
                    root.picked(modelData);
                }
            }
        }
        Chip {
            objectName: root.name + ":other"
            text: root.otherChosen ? reader.said(root.chosen) : qsTr("Andet …", "time")
            chosen: root.open || root.otherChosen
            onClicked: {
                root.open = !root.open;
                if (root.open)
                    field.forceActiveFocus();
            }
        }
    }
    LineField {
        id: field

        objectName: root.name + ":field"
        visible: root.open
        width: Math.min(parent.width, Theme.fieldWidth / 2)
        label: qsTr("Klokken (timer og minutter, fx 9.30)", "time")
        hint: qsTr("fx 9.30", "time")
        onAccepted: root.take()
        onFinished: root.take()
    }
    Body {
        objectName: root.name + ":unread"
        width: parent.width
        visible: root.open && field.text !== "" && !field.activeFocus && reader.read(field.text) === ""
        soft: true
        text: qsTr("Skriv klokken sådan: 9.30", "time")
    }

    function take() {
        const clock = reader.read(field.text);
        if (clock === "")
            return;
        field.text = "";
        root.open = false;
        root.picked(clock);
    }
}
