pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The playlists: what there is, a taste of a piece, one more from a disk.
Item {
    id: root

    required property PlaylistsPresenter presenter

    RoomFrame {
        anchors.fill: parent
        measure: Theme.listWidth
        heading: qsTr("Musik", "playlists")
        beneath: qsTr("Spillelister at vælge fra. I kan lægge jeres egne ind og høre lidt af hvert stykke.", "playlists")
        footer: [
            QuietButton {
                objectName: "playlists.bring"
                visible: root.presenter.canBring
                text: qsTr("Hent en spilleliste", "playlists")
                onClicked: root.presenter.bringing.open()
            },
            QuietButton {
                objectName: "playlists.readAgain"
                visible: root.presenter.broken.count > 0
                text: qsTr("Læs filerne igen", "playlists")
                onClicked: root.presenter.readAgain()
            }
        ]

        Repeater {
            model: root.presenter.broken

            LibraryBroken {
                width: parent?.width ?? 0
                others: qsTr("De andre spillelister virker. Ret filen, og læs filerne igen.", "playlists")
            }
        }
        Repeater {
            model: root.presenter.playlists

            LibraryPlaylist {
                width: parent?.width ?? 0
                presenter: root.presenter
            }
        }
    }
    BringSheet {
        presenter: root.presenter.bringing
    }
    LibraryAsk {
        name: "playlists"
        heading: qsTr("Skal »%1« væk?", "playlists").arg(root.presenter.askedTitle)
        text: qsTr("Spillelisten slettes fra denne computer. Det, der er sagt om musikken, bliver, med titlerne.", "playlists")
        asked: root.presenter.asked !== ""
        away: qsTr("Ja, tag den væk", "playlists")
        stay: qsTr("Behold den", "playlists")
        onStayed: root.presenter.ask("")
        onRemoved: root.presenter.takeAway()
    }
}
