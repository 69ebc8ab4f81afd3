pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One field of the positionskort: what stands in it, and a line to write in.
SheetBox {
    id: root

    required property PositionsPresenter presenter
    required property string key
    required property string title
    required property string question
    required property Rows entries
    required property Rows cards
    // The field that stands beside it where there is room: then both are as high.
    property PositionsField beside

    height: beside?.y === y ? Math.max(implicitHeight, beside.implicitHeight) : implicitHeight
    spacing: Theme.gap
    padding: Theme.gap2

    function keep() {
        if (line.text.trim() === "")
            return;
        presenter.add(key, line.text);
        line.clear();
        line.forceActiveFocus();
    }

    Small {
        width: parent.width
        text: root.title
    }
    Body {
        width: parent.width
        strong: true
        text: root.question
    }
    Flow {
        width: parent.width
        visible: root.cards.count > 0
        spacing: Theme.gap

        Repeater {
            model: root.cards

            PictureCard {
                required title
                required property string picture

                width: Theme.smallCard
                card: picture
            }
        }
    }
    Repeater {
        model: root.entries

        Column {
            id: entry

            required property string key
            required property string text
            required property bool said

            width: parent?.width ?? 0

            Loader {
                width: parent.width
                sourceComponent: entry.said ? quoted : written
            }
            QuietButton {
                objectName: "positions.takeOut:" + entry.text
                x: entry.said ? Theme.gap : -Theme.gap
                bare: true
                text: qsTr("Tag ud", "positions")
                onClicked: root.presenter.takeOut(entry.key)
            }
            Component {
                id: quoted

                Quotation {
                    text: entry.text
                }
            }
            Component {
                id: written

                Body {
                    text: entry.text
                }
            }
        }
    }
    LineField {
        id: line

        objectName: "positions.line:" + root.key
        width: parent.width
        label: qsTr("Skriv her", "positions")
        hint: label
        Accessible.name: root.question
        onTyped: words => root.presenter.type(root.key, words)
        onFinished: root.presenter.finishTyping()
        onAccepted: root.keep()
    }
    QuietButton {
        objectName: "positions.add:" + root.key
        visible: line.text.trim() !== ""
        focusPolicy: Qt.TabFocus
        text: qsTr("Tilføj", "positions")
        onClicked: root.keep()
    }
}
