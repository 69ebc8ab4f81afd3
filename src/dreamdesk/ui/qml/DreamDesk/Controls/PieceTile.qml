pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A piece of music as a card that lies on the field: its cover, its name, and what is heard.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string about
    required property string cover
    required property bool chosen
    required property bool sounding

    property real coverWidth: 11 * Theme.gap
    // While it is still looked for, nothing sounds yet.
    property bool finding: false

    implicitHeight: Math.max(Theme.largeTouch, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap
    rightPadding: Theme.gap2
    Accessible.name: title
    Accessible.description: about
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitHeight: Math.max(picture.height, words.height)

        PictureCard {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            width: root.coverWidth
            card: root.cover
            title: root.title
            Accessible.ignored: true
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: picture.width + Theme.gap2
            width: parent.width - x

            Body {
                width: parent.width
                large: true
                strong: true
                text: root.title
            }
            Small {
                large: true
                width: parent.width
                visible: !root.sounding
                text: root.about
            }
            Small {
                large: true
                width: parent.width
                visible: root.sounding
                color: Theme.dusk
                text: root.finding ? qsTr("Finder musikken frem … Tryk igen for at stoppe.", "music") : qsTr("Spiller nu. Tryk igen for at stoppe.", "music")
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerSheet
        color: root.chosen || root.down ? Theme.duskSoft : "transparent"
        border.width: root.chosen ? 2 * Theme.hairline : 0
        border.color: Theme.dusk

        FocusRing {
            visible: root.visualFocus
        }
    }
}
