pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where to, under which name, and whether the other paper goes along.
FocusScope {
    id: root

    required property SaveSheetPresenter presenter

    readonly property string problem: root.presenter.problem

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap2

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.folders

                Chip {
                    required property string key
                    required property string title
                    required chosen

                    objectName: "save.folder:" + key
                    text: title
                    onClicked: root.presenter.choose(key)
                }
            }
        }
        Labelled {
            width: parent.width
            text: qsTr("»%1« gemmes som", "save").arg(root.presenter.title)

            LineField {
                objectName: "save.path"
                width: parent.width
                focus: true
                saved: root.presenter.path
                label: qsTr("Filens fulde navn", "save")
                onTyped: words => root.presenter.typePath(words)
                onAccepted: root.presenter.save()
            }
        }
        Body {
            objectName: "save.problem"
            width: parent.width
            visible: root.problem !== ""
            color: Theme.clay
            text: root.problem === "folder" ? qsTr("Den mappe findes ikke. Papiret er her stadig. Vælg en anden mappe.", "save") : qsTr("Filen mangler et navn. Skriv et, eller vælg en mappe.", "save")
        }
        TickRow {
            objectName: "save.also"
            width: parent.width
            visible: root.presenter.other !== ""
            text: qsTr("Gem også »%1« i samme mappe, som sin egen fil", "save").arg(root.presenter.other)
            ticked: root.presenter.also
            onClicked: root.presenter.turnAlso()
        }
        Small {
            width: parent.width
            text: qsTr("Papirer og filer er ikke låst. Pas på dem som på andre papirer.", "save")
        }
    }
}
