pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What has been said to the question, and the sentence that is being written now.
Column {
    id: root

    required property ConversationPresenter presenter

    spacing: Theme.gap2

    Repeater {
        model: root.presenter.said

        ConversationSaid {
            width: parent?.width ?? 0
            presenter: root.presenter
        }
    }
    Repeater {
        model: root.presenter.drafts

        Column {
            id: draft

            required property string key
            required property string text
            required property string about
            required property bool doubted

            readonly property bool begun: words.text.trim() !== ""

            width: parent?.width ?? 0
            spacing: Theme.gap

            WordsField {
                id: words

                name: "conversation.words"
                width: parent.width
                presenter: root.presenter
                saved: draft.text
                doubted: draft.doubted
                label: qsTr("Skriv det, som det bliver sagt", "conversation")
                Component.onCompleted: take()
            }
            WordsAbout {
                width: parent.width
                presenter: root.presenter
                about: draft.about

                Body {
                    height: yes.height
                    visible: draft.begun
                    rightPadding: Theme.gap
                    text: qsTr("Har jeg skrevet det rigtigt?", "conversation")
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                }
                QuietButton {
                    id: yes

                    objectName: "conversation.yes"
                    visible: draft.begun
                    text: qsTr("Ja", "conversation")
                    onClicked: root.presenter.confirm(words.text)
                }
                QuietButton {
                    objectName: "conversation.comeBackTo"
                    visible: draft.begun
                    bare: true
                    text: qsTr("Vend tilbage til", "conversation")
                    onClicked: root.presenter.comeBackTo(words.text)
                }
            }
        }
    }
}
