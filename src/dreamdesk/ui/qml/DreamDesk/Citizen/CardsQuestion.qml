pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Asks whether the citizen's words were written down right. Both answers are as easy to give.
Rectangle {
    id: root

    required property CitizenCards presenter
    property real tallest
    property bool stacked: false

    readonly property real wanted: stacked ? words.contentHeight + answers.height + Theme.gap : Math.max(words.contentHeight, answers.height)

    visible: root.presenter.asks !== ""
    height: Math.min(tallest, wanted + 2 * Theme.gap3)
    radius: Theme.cornerSheet
    color: Theme.sheet
    border.width: Theme.hairline
    border.color: Theme.line

    Scroll {
        id: words

        x: Theme.gap3
        y: Theme.gap3
        width: (root.stacked ? parent.width : answers.x) - 2 * x
        height: (root.stacked ? answers.y - Theme.gap : parent.height - y) - y
        bottomRoom: 0
        spacing: Theme.gap

        Quotation {
            objectName: "cards.asks"
            width: parent.width
            large: true
            text: root.presenter.asks
        }
        Body {
            width: parent.width
            large: true
            text: qsTr("Har jeg skrevet det rigtigt?", "cards")
        }
    }
    Row {
        id: answers

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap3
        y: root.stacked ? parent.height - height - Theme.gap3 : (parent.height - height) / 2
        spacing: Theme.touchGap

        QuietButton {
            objectName: "cards.right"
            large: true
            text: qsTr("Ja", "cards")
            onClicked: root.presenter.right()
        }
        QuietButton {
            objectName: "cards.notQuite"
            large: true
            text: qsTr("Ikke helt", "cards")
            onClicked: root.presenter.notQuite()
        }
    }
}
