pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Our own way through the disk: a place, its folders, its files. USB sticks stand first.
Column {
    id: root

    required property BringFilesPresenter presenter

    required property BringWords words

    readonly property bool whole: root.presenter.whole
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
            visible: !root.whole && root.presenter.here > 0
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
            id: files

            width: parent.width
            spacing: root.words.isMusic ? 0 : Theme.gap2

            Repeater {
                model: root.presenter.entries

                Loader {
                    id: entry

                    required property string key
                    required property string title
                    required property string kind
                    required property bool ticked
                    required property string picture

                    readonly property bool fixed: root.whole && kind === "file"
                    readonly property bool line: root.words.isMusic && kind === "file"

                    width: line ? files.width : implicitWidth
                    // A folder stands a little apart from the lines below it.
                    height: implicitHeight + (root.words.isMusic && !line ? Theme.gap2 : 0)
                    sourceComponent: line ? asLine : asTile

                    function press() {
                        if (kind === "folder")
                            root.presenter.enter(key);
                        else
                            root.presenter.tick(key);
                    }

                    Component {
                        id: asTile

                        BringEntry {
                            key: entry.key
                            title: entry.title
                            kind: entry.kind
                            ticked: entry.ticked
                            picture: entry.picture
                            packed: root.words.packed
                            fixed: entry.fixed
                            rightPadding: root.words.isMusic ? Theme.gap2 : 0
                            onClicked: entry.press()
                        }
                    }
                    Component {
                        id: asLine

                        BringLine {
                            key: entry.key
                            title: entry.title
                            ticked: entry.ticked
                            fixed: entry.fixed
                            onClicked: entry.press()
                        }
                    }
                }
            }
        }
    }
    Body {
        objectName: "bring.empty"
        width: parent.width
        visible: root.empty || root.presenter.looking
        soft: true
        text: root.presenter.looking ? qsTr("Kigger i mappen …", "bring") : !root.presenter.readable ? qsTr("Mappen kan ikke læses. Sidder USB-nøglen i? Vælg et andet sted, eller prøv igen.", "bring") : root.words.empty
    }
    Small {
        width: parent.width
        visible: root.presenter.more > 0
        text: qsTr("Der ligger %1 mere, end der kan vises her.", "bring").arg(root.presenter.more)
    }
    Body {
        objectName: "bring.tooMany"
        width: parent.width
        visible: root.presenter.tooMany
        text: qsTr("I har valgt %1. Der kan hentes 1.000 på én gang; resten kommer ikke med.", "bring").arg(root.presenter.wanted)
    }
    Body {
        objectName: "bring.warning"
        width: parent.width
        visible: root.whole
        text: root.words.kept
    }
    Small {
        width: parent.width
        visible: !root.whole
        text: root.words.kept
    }
}
