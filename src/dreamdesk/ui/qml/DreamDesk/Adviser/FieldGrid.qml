pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Short fields with their names above them: two beside each other, or below each other where it is narrow.
Grid {
    id: root

    required property string name
    required property list<string> labels
    property list<string> saved

    readonly property real place: (width - columnSpacing * (columns - 1)) / columns

    signal typed(int place, string words)
    signal finished

    columns: width < 2 * Theme.fieldWidth ? 1 : 2
    columnSpacing: Theme.gap3
    rowSpacing: Theme.gap2
    verticalItemAlignment: Grid.AlignBottom

    Repeater {
        model: root.labels

        Labelled {
            id: field

            required property int index
            required property string modelData

            width: root.place
            text: modelData

            LineField {
                objectName: root.name + ":" + (field.index + 1)
                width: parent.width
                label: field.modelData
                saved: root.saved[field.index] ?? ""
                onTyped: words => root.typed(field.index, words)
                onFinished: root.finished()
            }
        }
    }
}
