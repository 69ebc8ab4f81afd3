pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The rooms, free to enter in any order, with an honest mark of what is in place.
Rectangle {
    id: root

    required property WorkshopPresenter presenter

    color: Theme.sidebar

    Column {
        id: head

        x: Theme.gap3
        y: Theme.gap3
        width: parent.width - 2 * x

        Lead {
            objectName: "workshop.citizen"
            width: parent.width
            text: root.presenter.citizen
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Flow {
            width: parent.width

            Small {
                rightPadding: Theme.gap2
                text: root.presenter.meeting
            }
            Small {
                objectName: "workshop.saved"
                color: root.presenter.saved ? Theme.moss : root.presenter.refused ? Theme.clay : Theme.inkSoft
                text: root.presenter.saved ? (root.presenter.sample ? qsTr("Et eksempel", "workshop") : qsTr("Alt er gemt", "workshop")) : root.presenter.refused ? qsTr("Ikke gemt endnu", "workshop") : qsTr("Gemmer …", "workshop")
            }
        }
    }
    Scroll {
        id: rooms

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        x: Theme.gap
        width: parent.width - x
        spacing: Theme.hairline
        topRoom: Theme.focusRing
        bottomRoom: Theme.focusRing

        Repeater {
            model: root.presenter.rooms

            RoomLine {
                width: (parent?.width ?? 0) + Theme.gap
                onClicked: root.presenter.enter(key)
                onHereChanged: {
                    if (here)
                        rooms.bring(this);
                }
            }
        }
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap3
        width: parent.width - 2 * x
        spacing: Theme.gap

        QuietButton {
            objectName: "workshop.give"
            width: parent.width
            visible: !root.presenter.surfaces.twoScreens
            text: qsTr("Giv skærmen videre", "workshop")
            onClicked: root.presenter.surfaces.give()
        }
        QuietButton {
            objectName: "workshop.pause"
            width: parent.width
            text: qsTr("Pause", "workshop")
            onClicked: root.presenter.pause()
        }
        QuietButton {
            objectName: "workshop.acute"
            width: parent.width
            bare: true
            text: qsTr("Akut bekymring", "workshop")
            onClicked: root.presenter.help.worry()
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            QuietButton {
                objectName: "workshop.home"
                width: (parent.width - parent.spacing) / 2
                text: qsTr("Hjem", "workshop")
                onClicked: root.presenter.home()
            }
            QuietButton {
                objectName: "workshop.lock"
                width: (parent.width - parent.spacing) / 2
                text: root.presenter.sample ? qsTr("Luk", "workshop") : qsTr("Lås", "workshop")
                onClicked: root.presenter.lock()
            }
        }
    }
}
