pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The question, and what has come up so far.
Scroll {
    id: root

    required property CitizenListening presenter

    topRoom: Math.max(Theme.gap4, Math.round((height - words.implicitHeight) * 0.42))
    bottomRoom: Theme.gap

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth)
        spacing: Theme.gap3

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Hvad dukkede op?", "listening")
        }
        Body {
            width: parent.width
            large: true
            soft: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Sig det, som du vil. Det bliver skrevet ned.", "listening")
        }
        Quotation {
            objectName: "listening.words"
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width
            visible: root.presenter.words !== ""
            large: true
            text: root.presenter.words
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap4

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.presenter.colour !== ""
                width: 2 * Theme.largeTouch
                height: width
                radius: width / 2
                color: visible ? Theme.hues[root.presenter.colour] : "transparent"
                border.width: Theme.hairline
                border.color: Theme.edge
            }
            PictureCard {
                visible: root.presenter.picture !== ""
                width: 18 * Theme.gap
                card: root.presenter.picture
                title: root.presenter.pictureTitle
            }
        }
    }
}
