pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// The rooms, free to enter in any order, with an honest mark of what is in place.
Rectangle {
    id: root

    required property WorkshopPresenter presenter

    color: Theme.sidebar

    Column {
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
        Small {
            text: root.presenter.meeting
        }
    }
    Column {
        x: Theme.gap
        y: 13 * Theme.gap
        width: parent.width - 2 * x
        spacing: Theme.hairline

        Repeater {
            model: root.presenter.rooms

            T.AbstractButton {
                id: room

                required property string key
                required property string title
                required property bool here
                required property bool inPlace

                objectName: "room." + key
                width: parent?.width ?? 0
                implicitHeight: Theme.touch
                Accessible.name: inPlace ? qsTr("%1, på plads", "room").arg(title) : title
                onClicked: root.presenter.enter(key)

                contentItem: Body {
                    leftPadding: Theme.gap5 + Theme.gap
                    text: room.title
                    strong: room.here
                    soft: !room.here && !room.inPlace
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: Theme.cornerControl
                    color: room.here || room.hovered ? Theme.duskSoft : "transparent"

                    PlaceMark {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.gap2
                        here: room.here
                        inPlace: room.inPlace
                    }
                    FocusRing {
                        visible: room.visualFocus
                    }
                }
            }
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap3
        width: parent.width - 2 * x
        spacing: Theme.gap

        Body {
            objectName: "workshop.saved"
            width: parent.width
            color: root.presenter.saved ? Theme.moss : Theme.inkSoft
            text: root.presenter.saved ? qsTr("Alt er gemt", "workshop") : qsTr("Gemmer …", "workshop")
        }
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
                text: qsTr("Lås", "workshop")
                onClicked: root.presenter.lock()
            }
        }
    }
}
