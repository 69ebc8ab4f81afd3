pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Words said earlier, with the picture they were said about, that could become a dream.
SheetBox {
    id: root

    required property string key
    required property string text
    required property string picture
    required property string title

    property int size: Theme.lead

    readonly property bool pictured: picture !== ""
    readonly property bool stacked: width < Theme.columnWidth / 2 + make.width

    signal chosen

    padding: Theme.gap2

    Item {
        width: parent.width
        height: Math.max(card.visible ? card.height : 0, words.height + (root.stacked ? make.height + Theme.gap : 0), make.height)

        PictureCard {
            id: card

            width: Theme.smallCard - Theme.gap2
            visible: root.pictured
            card: root.picture
            title: root.title
        }
        Quotation {
            id: words

            x: root.pictured ? card.width + Theme.gap2 : 0
            y: root.stacked ? 0 : Math.max(0, (parent.height - height) / 2)
            width: parent.width - x - (root.stacked ? 0 : make.width + Theme.gap3)
            height: implicitHeight
            size: root.size
            text: root.text
        }
        QuietButton {
            id: make

            objectName: "dreams.make:" + root.text
            anchors.right: parent.right
            y: root.stacked ? words.height + Theme.gap : (parent.height - height) / 2
            text: qsTr("Gør til en drøm", "dreams")
            onClicked: root.chosen()
        }
    }
}
