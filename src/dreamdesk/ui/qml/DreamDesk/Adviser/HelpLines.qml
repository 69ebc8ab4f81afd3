pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whom to call: names at the left, numbers one can read across a table at the right.
Column {
    id: root

    required property Rows people

    spacing: Theme.gap / 2

    Repeater {
        model: root.people

        Flow {
            id: line

            required property string who
            required property string phone

            width: parent?.width ?? 0
            spacing: Theme.gap2

            Body {
                width: Math.min(implicitWidth, line.width)
                text: line.who
            }
            Body {
                width: Math.min(implicitWidth, line.width)
                strong: true
                text: line.phone
            }
        }
    }
}
