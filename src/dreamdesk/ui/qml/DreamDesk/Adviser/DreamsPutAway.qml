pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Dreams that were put away: nothing is lost, and one tap brings them back.
Column {
    id: root

    required property DreamsPresenter presenter

    spacing: Theme.gap

    Small {
        width: parent.width
        text: qsTr("Lagt væk. Det kommer ikke med på papir.", "dreams")
    }
    Repeater {
        model: root.presenter.putAway

        Item {
            id: dream

            required property string key
            required property string text

            width: parent?.width ?? 0
            height: Math.max(Theme.touch, words.height)

            Small {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: again.x - Theme.gap2
                font.italic: true
                text: qsTr("»%1«", "dreams").arg(dream.text)
            }
            QuietButton {
                id: again

                objectName: "dreams.again:" + dream.text
                anchors.right: parent.right
                bare: true
                text: qsTr("Tag den frem igen", "dreams")
                onClicked: root.presenter.takeUpAgain(dream.key)
            }
        }
    }
}
