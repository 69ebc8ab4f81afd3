pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// At the side of the talk: the pictures it can be about, what to come back to, and what was said before.
SheetBox {
    id: root

    required property ConversationPresenter presenter
    property bool remindersOnly: false

    spacing: Theme.gap3

    Body {
        width: parent.width
        visible: root.presenter.cards.count + root.presenter.reminders.count + root.presenter.before.count === 0
        soft: true
        text: qsTr("Her kommer billederne, I taler om, og det, der bliver sagt.", "conversation")
    }
    Column {
        width: parent.width
        visible: !root.remindersOnly && root.presenter.cards.count > 0
        spacing: Theme.gap

        Body {
            width: parent.width
            strong: true
            text: qsTr("Det, vi taler om", "conversation")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.remindersOnly ? null : root.presenter.cards

                PictureChoice {
                    name: "conversation.card:" + key
                    // Alone it may be larger, and still leaves what was said in sight.
                    width: root.presenter.cards.count === 1 ? Theme.loneCard : ((parent?.width ?? 0) - Theme.gap) / 2
                    onClicked: root.presenter.talkAbout(key)
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: root.presenter.reminders.count > 0
        spacing: Theme.gap

        Body {
            width: parent.width
            strong: true
            text: qsTr("Vend tilbage til", "conversation")
        }
        Repeater {
            model: root.presenter.reminders

            Column {
                id: reminder

                required property string key
                required property string text

                width: parent?.width ?? 0

                Quotation {
                    width: parent.width
                    text: reminder.text
                }
                QuietButton {
                    objectName: "conversation.done:" + reminder.text
                    x: Theme.gap
                    bare: true
                    focusPolicy: Qt.TabFocus
                    text: qsTr("Det har vi talt om", "conversation")
                    onClicked: root.presenter.letGo(reminder.key)
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: !root.remindersOnly && root.presenter.before.count > 0
        spacing: Theme.gap2

        Body {
            width: parent.width
            strong: true
            text: qsTr("Sagt indtil nu", "conversation")
        }
        Repeater {
            model: root.remindersOnly ? null : root.presenter.before

            Quotation {
                required property int index
                required text

                objectName: "conversation.before:" + (index + 1)
                width: parent?.width ?? 0
                size: Theme.body
                lines: 4
            }
        }
    }
}
