pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Two lists beside each other, or below each other where there is little room.
Grid {
    id: root

    required property list<string> can
    required property list<string> cannot

    columns: width < 2 * Theme.fieldWidth ? 1 : 2
    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap3

    Repeater {
        model: [[qsTr("Det kan vi i dag", "welcome"), root.can], [qsTr("Det kan vi ikke love", "welcome"), root.cannot]]

        Column {
            id: column

            required property var modelData

            width: (root.width - root.columnSpacing * (root.columns - 1)) / root.columns
            spacing: Theme.gap

            Body {
                width: parent.width
                strong: true
                text: column.modelData[0]
            }
            Repeater {
                model: column.modelData[1]

                Body {
                    required property string modelData

                    width: parent?.width ?? 0
                    soft: true
                    text: modelData
                }
            }
        }
    }
}
