pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The question in large type, the answer as it is written, and whether that is right.
Scroll {
    id: root

    required property CitizenConversation presenter
    property bool withPictures: false
    // Nothing stands beside it: then it stands lower, at rest in the middle of the screen.
    property bool alone: false

    readonly property real read: question.height + (quote.visible ? quote.height + spacing : 0)
    readonly property real spare: height - bottomRoom - read - spacing - answer.height
    readonly property real rest: spare - topRoom

    topRoom: alone && spare > height / 5 ? Math.round(height / 5) : Theme.gap6
    bottomRoom: Theme.gap5
    spacing: Theme.gap5
    onRestChanged: Qt.callLater(showQuote)
    onContentHeightChanged: Qt.callLater(showQuote)

    // Where there is no room for both, the words that are asked about are what is seen.
    function showQuote() {
        if (answer.visible && rest < 0)
            contentY = Math.min(topRoom + question.height + spacing - Theme.gap2, contentHeight - height);
    }

    Title {
        id: question

        objectName: "citizen.question"
        width: parent.width
        large: true
        text: root.presenter.question
    }
    Quotation {
        id: quote

        objectName: "citizen.quote"
        width: parent.width
        visible: root.presenter.quote !== ""
        large: true
        text: root.presenter.quote
    }
    Item {
        width: parent.width
        height: answer.height + Math.max(0, root.rest)
        visible: root.presenter.asks

        ConversationRight {
            id: answer

            anchors.bottom: parent.bottom
            width: parent.width
            onConfirmed: root.presenter.confirm()
            onDoubted: root.presenter.askForCorrection()
        }
    }
    Loader {
        width: parent.width
        active: root.presenter.lastWord
        visible: active

        sourceComponent: ConversationFit {
            fit: root.presenter.fit
            onSaid: fit => root.presenter.say(fit)
        }
    }
    PictureSpread {
        width: parent.width
        height: 5 * Theme.smallCard
        visible: root.withPictures
        cards: root.presenter.cards
    }
}
