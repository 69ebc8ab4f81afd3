pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen says about spots of the drawing, and what on it could become something.
Column {
    id: root

    required property DrawnWords words

    signal markAsked

    spacing: Theme.gap2

    Body {
        width: parent.width
        strong: true
        text: qsTr("Hvad siger borgeren om tegningen?", "drawing")
    }
    Chip {
        objectName: "drawing.mark"
        text: root.words.marking ? qsTr("Træk om stedet på arket", "drawing") : qsTr("Peg på et sted", "drawing")
        chosen: root.words.marking
        onClicked: root.markAsked()
    }
    Repeater {
        model: root.words.spots

        DrawingSpot {
            width: root.width
            words: root.words
        }
    }
    Repeater {
        model: root.words.offers

        DrawingOffer {
            width: root.width
            drawn: root.words
        }
    }
}
