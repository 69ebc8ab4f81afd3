pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One of the five parts: an honest mark, the question in plain words, and the method's own word for it.
Column {
    id: root

    property string text
    property string letter
    property bool inPlace: false
    default property alias content: inside.data

    spacing: Theme.gap

    Item {
        width: parent.width
        height: Math.max(question.implicitHeight, word.implicitHeight)

        PlaceMark {
            id: mark

            y: (question.implicitHeight / Math.max(1, question.lineCount) - height) / 2
            inPlace: root.inPlace
        }
        Body {
            id: question

            x: mark.width + Theme.gap2
            width: word.x - x - Theme.gap
            strong: true
            text: root.text
            Accessible.name: root.inPlace ? qsTr("%1, på plads", "goal").arg(root.text) : root.text
        }
        Small {
            id: word

            anchors.right: parent.right
            anchors.baseline: question.baseline
            text: root.letter
        }
    }
    Column {
        id: inside

        x: mark.width + Theme.gap2
        width: parent.width - x
        spacing: Theme.gap
    }
}
