pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One dream as a large sheet: its picture, the words, and why it matters.
Rectangle {
    id: root

    required property string key
    required property string quote
    required property string motivation
    required property string picture
    required property string alt
    required property bool first
    property bool several: false
    property int lowest: 0
    property real cardWidth: Theme.smallCard

    readonly property bool beside: picture !== "" && width >= 1.4 * Theme.dreamWidth
    readonly property real share: several ? 0.34 : 0.42
    readonly property int margin: several ? Theme.gap4 : Theme.gap6
    readonly property real cardHeight: picture !== "" ? card.height + Theme.gap4 : 0
    readonly property int below: several ? most.height + Theme.gap3 : 0
    readonly property real cardRoom: Math.max(Theme.smallCard, (lowest - words.height - below - 3 * Theme.gap4) / Theme.cardShape)

    signal chosen

    height: Math.max(lowest, words.height + below + (beside ? 0 : cardHeight) + 2 * Theme.gap4)
    radius: Theme.cornerSheet
    color: Theme.sheet
    border.width: several && first ? 2 * Theme.hairline : Theme.hairline
    border.color: several && first ? Theme.apricot : Theme.line

    PictureCard {
        id: card

        x: root.beside ? root.margin : (parent.width - width) / 2
        y: root.beside && !root.several ? Math.max(Theme.gap4, (root.lowest - height) / 2) : Theme.gap4
        width: root.beside ? Math.min(parent.width * root.share, (root.lowest - 2 * Theme.gap5) / Theme.cardShape) : Math.min(parent.width - 2 * Theme.gap5, root.cardWidth)
        visible: root.picture !== ""
        card: root.picture
        title: root.alt
    }
    Column {
        id: words

        x: root.beside ? card.x + card.width + root.margin : Theme.gap4
        y: !root.beside ? Theme.gap4 + root.cardHeight : root.several ? Theme.gap4 : Math.max(Theme.gap4, (parent.height - height) / 2)
        width: parent.width - x - root.margin
        spacing: Theme.gap3

        Quotation {
            objectName: "citizen.dream:" + root.quote
            width: parent.width
            large: true
            text: root.quote
        }
        Column {
            width: parent.width
            visible: root.motivation !== ""

            Small {
                width: parent.width
                large: true
                text: qsTr("Derfor er det vigtigt", "citizen")
            }
            Body {
                width: parent.width
                large: true
                text: root.motivation
            }
        }
    }
    Body {
        anchors.verticalCenter: most.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.several && root.first
        strong: true
        large: true
        text: qsTr("Betyder mest for dig", "citizen")
    }
    QuietButton {
        id: most

        objectName: "citizen.mattersMost:" + root.quote
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap4
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.several && !root.first
        large: true
        text: qsTr("Det her betyder mest", "citizen")
        onClicked: root.chosen()
    }
}
