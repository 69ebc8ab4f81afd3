pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Ten digits for the adviser's code, for fingers as well as keys. Nothing shows which digits they are.
Column {
    id: root

    property string digits
    property bool large: false

    signal entered(string code)

    spacing: Theme.touchGap
    focus: true
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9")
            root.digits += event.text;
        else if (event.key === Qt.Key_Backspace)
            root.digits = root.digits.slice(0, -1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.entered(root.digits);
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.gap4
        spacing: Theme.gap

        Repeater {
            model: root.digits.length

            Rectangle {
                anchors.verticalCenter: parent?.verticalCenter
                width: Theme.gap
                height: Theme.gap
                radius: width / 2
                color: Theme.ink
            }
        }
    }
    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: 3
        spacing: Theme.touchGap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter"]

            QuietButton {
                required property string modelData
                readonly property bool digit: modelData.length === 1

                objectName: "code." + modelData
                width: Theme.largeTouch * 1.6
                large: root.large
                text: digit ? modelData : modelData === "back" ? qsTr("Slet", "code pad") : qsTr("OK", "code pad")
                focusPolicy: Qt.NoFocus
                onClicked: {
                    if (digit)
                        root.digits += modelData;
                    else if (modelData === "back")
                        root.digits = root.digits.slice(0, -1);
                    else
                        root.entered(root.digits);
                }
            }
        }
    }
}
