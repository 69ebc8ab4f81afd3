pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The words that could become a dream: said earlier, or said just now.
Column {
    id: root

    required property DreamsPresenter presenter
    property bool withSaid: true

    spacing: Theme.gap3

    Repeater {
        model: root.withSaid ? root.presenter.candidates : null

        DreamCandidate {
            width: parent?.width ?? 0
            onChosen: root.presenter.makeDream(key)
        }
    }
    Repeater {
        model: root.presenter.drafts

        Column {
            id: draft

            required property string text
            required property string about

            width: parent?.width ?? 0
            spacing: Theme.gap

            WordsField {
                id: words

                name: "dreams.words"
                width: parent.width
                presenter: root.presenter
                saved: draft.text
                label: qsTr("Skriv en drøm med borgerens ord", "dreams")
                Component.onCompleted: take()
            }
            WordsAbout {
                width: parent.width
                presenter: root.presenter
                about: draft.about

                QuietButton {
                    objectName: "dreams.makeOfWords"
                    visible: words.text.trim() !== ""
                    text: qsTr("Gør til en drøm", "dreams")
                    onClicked: root.presenter.makeDreamOf(words.text)
                }
            }
        }
    }
}
