pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk.Controls

// A field with its question above it.
Labelled {
    id: root

    property string name
    property string saved
    property string hint

    signal typed(string words)
    signal finished

    SentenceField {
        id: field

        objectName: root.name
        width: parent.width
        saved: root.saved
        label: root.text
        hint: root.hint
        onTyped: words => root.typed(words)
        onFinished: root.finished()
    }
}
