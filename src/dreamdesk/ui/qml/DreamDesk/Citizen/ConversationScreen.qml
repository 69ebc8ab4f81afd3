pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Samtale: the pictures; beside them the question, when it is shown, and what has been written.
Item {
    id: root

    required property CitizenConversation presenter

    readonly property bool listening: presenter.telling !== ""
    readonly property bool shown: presenter.question !== ""
    readonly property bool pictures: !listening && presenter.cards.count > 0
    readonly property bool beside: shown && pictures && width >= 0.7 * Theme.besideFrom
    readonly property bool alone: shown && !pictures
    readonly property real margin: alone ? Math.max(Theme.gap5, (width - 1.5 * Theme.columnWidth) / 2) : Theme.gap5
    readonly property real share: width >= Theme.besideFrom ? 0.5 : 0.3

    // Behind the ways out too.
    Dawn {
        width: parent.width
        height: root.Window.height
        visible: !root.listening && !root.shown && !root.pictures
    }
    Loader {
        anchors.fill: parent
        active: root.listening

        sourceComponent: CalmScreen {
            heading: qsTr("Nu fortæller %1", "citizen").arg(root.presenter.telling)
            words: qsTr("Du kan bare lytte. Bagefter siger du, om det passer.", "citizen")
        }
    }
    PictureSpread {
        id: spread

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap5
        width: root.beside ? (parent.width - 3 * Theme.gap5) * root.share : parent.width - 2 * Theme.gap5
        height: parent.height - 2 * Theme.gap5
        visible: root.pictures && (root.beside || !root.shown)
        cards: root.presenter.cards
    }
    Loader {
        anchors.fill: parent
        anchors.leftMargin: root.beside ? spread.width + 2 * Theme.gap5 : root.margin
        anchors.rightMargin: root.margin
        active: root.shown

        sourceComponent: ConversationWords {
            presenter: root.presenter
            withPictures: root.pictures && !root.beside
            alone: root.alone
        }
    }
}
