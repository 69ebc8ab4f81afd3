pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What has been listened to, in order, and what each piece brought up; and whether something is left open.
SheetBox {
    id: root

    required property ListeningPresenter presenter

    Repeater {
        model: root.presenter.heard

        Row {
            id: heard

            required property string key
            required property string title
            required property string cover
            required property string brought

            width: parent?.width ?? 0
            spacing: Theme.gap2

            PictureCard {
                id: picture

                width: Theme.touch
                card: heard.cover
                title: heard.title
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - parent.spacing

                Body {
                    width: parent.width
                    strong: true
                    text: heard.title
                }
                Small {
                    width: parent.width
                    visible: heard.brought !== ""
                    text: heard.brought
                }
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.presenter.piece === ""
        spacing: Theme.gap

        Body {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(Theme.touch, implicitHeight)
            text: qsTr("Er der noget, I skal tale om, før I går videre?", "listening")
            verticalAlignment: Text.AlignVCenter
        }
        Chip {
            objectName: "listening.settled:yes"
            text: qsTr("Nej", "listening")
            chosen: root.presenter.settled === "yes"
            onClicked: root.presenter.settle(true)
        }
        Chip {
            objectName: "listening.settled:open"
            text: qsTr("Ja", "listening")
            chosen: root.presenter.settled === "open"
            onClicked: root.presenter.settle(false)
        }
    }
    Small {
        width: parent.width
        visible: root.presenter.settled === "open"
        text: qsTr("Tag det først. Er det stadig åbent bagefter, kan du skrive det i Afrunding.", "listening")
    }
}
