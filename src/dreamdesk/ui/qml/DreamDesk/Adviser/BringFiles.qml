pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Our own way through the disk: a place, its folders, its pictures. USB sticks stand first.
Column {
    id: root

    required property BringFilesPresenter presenter

    readonly property bool decks: root.presenter.wholeDecks
    readonly property bool empty: !root.presenter.looking && root.presenter.entries.count === 0

    spacing: Theme.gap2

    Connections {
        target: root.presenter

        function onFolderChanged() {
            scroll.contentY = 0;
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.places

            Chip {
                required property string key
                required property string title
                required chosen

                objectName: "bring.place:" + key
                text: title
                onClicked: root.presenter.choosePlace(key)
            }
        }
    }
    Item {
        width: parent.width
        height: Math.max(up.height, Theme.touch)

        Lead {
            objectName: "bring.folder"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - up.width - all.width - 2 * Theme.gap
            text: root.presenter.folder
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
        }
        QuietButton {
            id: all

            objectName: "bring.all"
            anchors.right: up.left
            anchors.rightMargin: Theme.gap
            visible: !root.decks && root.presenter.pictures > 0
            width: visible ? implicitWidth : 0
            bare: true
            text: qsTr("Vælg alle", "bring")
            onClicked: root.presenter.takeAll()
        }
        QuietButton {
            id: up

            objectName: "bring.up"
            anchors.right: parent.right
            enabled: root.presenter.canGoUp
            text: qsTr("En mappe op", "bring")
            onClicked: root.presenter.goUp()
        }
    }
    // As high as leaves the way on in sight, however many there are.
    Scroll {
        id: scroll

        width: parent.width
        height: Math.min(contentHeight, Theme.listHeight)
        visible: root.presenter.entries.count > 0
        bottomRoom: 0

        Flow {
            width: parent.width
            spacing: Theme.gap2

            Repeater {
                model: root.presenter.entries

                BringEntry {
                    required key
                    required title
                    required kind
                    required ticked
                    required picture

                    fixed: root.decks && kind === "picture"
                    onClicked: kind === "folder" ? root.presenter.enter(key) : root.presenter.tick(key)
                }
            }
        }
    }
    Body {
        objectName: "bring.empty"
        width: parent.width
        visible: root.empty || root.presenter.looking
        soft: true
        text: root.presenter.looking ? qsTr("Kigger i mappen …", "bring") : !root.presenter.readable ? qsTr("Mappen kan ikke læses. Sidder USB-nøglen i? Vælg et andet sted, eller prøv igen.", "bring") : qsTr("Her ligger ingen billeder. Prøv et andet sted ovenfor.", "bring")
    }
    Small {
        width: parent.width
        visible: root.presenter.more > 0
        text: qsTr("Der ligger %1 mere, end der kan vises her.", "bring").arg(root.presenter.more)
    }
    Body {
        objectName: "bring.warning"
        width: parent.width
        visible: root.decks
        text: qsTr("Et kortsæt i Bibliotek kan bruges i alle forløb og er ikke låst. Læg ikke private billeder i det.", "bring")
    }
    Small {
        width: parent.width
        visible: !root.decks
        text: qsTr("Billederne kopieres og låses. Hvor og hvornår de er taget, følger ikke med.", "bring")
    }
}
