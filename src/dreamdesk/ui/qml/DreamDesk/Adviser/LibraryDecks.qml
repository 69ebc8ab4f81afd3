pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The decks: what there is, one more from a disk, one on paper to cut out.
Item {
    id: root

    required property DecksPresenter presenter

    RoomFrame {
        anchors.fill: parent
        measure: Theme.listWidth
        heading: qsTr("Kortsæt", "decks")
        beneath: qsTr("Billeder at vælge imellem. I kan lægge jeres egne ind og skrive et kortsæt ud.", "decks")
        footer: QuietButton {
            objectName: "decks.bring"
            visible: root.presenter.canBring
            text: qsTr("Hent et kortsæt", "decks")
            onClicked: root.presenter.bringing.open()
        }

        Repeater {
            model: root.presenter.decks

            LibraryDeck {
                width: parent?.width ?? 0
                presenter: root.presenter
            }
        }
    }
    BringSheet {
        presenter: root.presenter.bringing
    }
    PrintSheet {
        presenter: root.presenter.printing
    }
    LibraryAsk {
        name: "decks"
        heading: qsTr("Skal »%1« væk?", "decks").arg(root.presenter.askedTitle)
        text: qsTr("Kortsættet slettes fra denne computer. Det, der er sagt om billederne, beholder dem, som de var.", "decks")
        asked: root.presenter.asked !== ""
        onStayed: root.presenter.ask("")
        onRemoved: root.presenter.takeAway()
    }
}
