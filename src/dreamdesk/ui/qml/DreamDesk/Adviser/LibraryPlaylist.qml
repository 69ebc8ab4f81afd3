pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One playlist: three of its covers, what it is called, and its pieces when one looks at them.
SheetBox {
    id: root

    required property PlaylistsPresenter presenter

    required property string key
    required property string title
    required property string amount
    required property bool own
    required property string missing
    required property string first
    required property string second
    required property string third

    readonly property bool opened: root.presenter.opened === root.key

    Row {
        spacing: Theme.gap2

        Repeater {
            model: [root.first, root.second, root.third].filter(cover => cover !== "")

            PictureCard {
                required property string modelData

                width: Theme.smallCard
                card: modelData
                title: root.title
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gap / 2

        Lead {
            width: parent.width
            text: root.title
        }
        Small {
            width: parent.width
            text: root.own ? qsTr("%1 · jeres egen, ikke låst", "playlists").arg(root.amount) : root.amount
        }
        Body {
            objectName: "playlists.missing:" + root.key
            width: parent.width
            visible: root.missing !== ""
            color: Theme.clay
            text: qsTr("Disse filer kan ikke findes: %1. Resten virker.", "playlists").arg(root.missing)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        QuietButton {
            objectName: "playlists.look:" + root.key
            text: root.opened ? qsTr("Skjul stykkerne", "playlists") : qsTr("Se stykkerne", "playlists")
            onClicked: root.presenter.look(root.key)
        }
        QuietButton {
            objectName: "playlists.ask:" + root.key
            visible: root.own
            bare: true
            text: qsTr("Tag spillelisten væk", "playlists")
            onClicked: root.presenter.ask(root.key)
        }
    }
    Body {
        width: parent.width
        visible: root.opened && !root.presenter.heard
        color: Theme.clay
        text: qsTr("Computeren har ingen højttaler lige nu. Sæt en til, så kan musikken høres.", "playlists")
    }
    Repeater {
        model: root.opened ? root.presenter.tracks : null

        Row {
            id: track

            required property string key
            required property string title
            required property string told
            required property string cover
            required property bool sounding

            width: parent?.width ?? 0
            spacing: Theme.gap2

            PictureCard {
                id: picture

                width: Theme.touch
                card: track.cover
                title: track.title
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - taste.width - 2 * parent.spacing

                Body {
                    width: parent.width
                    strong: true
                    text: track.title
                }
                Small {
                    width: parent.width
                    text: track.told
                }
            }
            QuietButton {
                id: taste

                objectName: "playlists.taste:" + track.key
                anchors.verticalCenter: parent.verticalCenter
                bare: true
                text: track.sounding ? qsTr("Stop", "playlists") : qsTr("Hør lidt", "playlists")
                onClicked: root.presenter.taste(track.key)
            }
        }
    }
}
