pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One deck: three of its pictures, what it is called, and what can be done with it.
SheetBox {
    id: root

    required property DecksPresenter presenter

    required property string key
    required property string title
    required property string amount
    required property bool own
    required property string missing
    required property bool hasBack
    required property string first
    required property string second
    required property string third

    readonly property bool setting: root.presenter.setting === root.key

    Row {
        spacing: Theme.gap2

        Repeater {
            model: [root.first, root.second, root.third].filter(card => card !== "")

            PictureCard {
                required property string modelData

                width: Theme.smallCard
                card: modelData
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
            text: root.own ? qsTr("%1 · jeres eget, ikke låst", "decks").arg(root.amount) : root.amount
        }
        Body {
            objectName: "decks.missing:" + root.key
            width: parent.width
            visible: root.missing !== ""
            color: Theme.clay
            text: qsTr("Disse billeder kan ikke findes: %1. De andre virker.", "decks").arg(root.missing)
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        QuietButton {
            objectName: "decks.cut:" + root.key
            visible: !root.setting
            text: qsTr("Skriv ud til at klippe", "decks")
            onClicked: root.presenter.cutOut(root.key, backs.ticked)
        }
        Body {
            height: Theme.touch
            visible: root.setting
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Gør kort %1 af %2 klar …", "decks").arg(root.presenter.number).arg(root.presenter.total)
        }
        QuietButton {
            objectName: "decks.stop:" + root.key
            visible: root.setting
            text: qsTr("Stop", "decks")
            onClicked: root.presenter.stop()
        }
        QuietButton {
            objectName: "decks.ask:" + root.key
            visible: root.own && !root.setting
            bare: true
            text: qsTr("Tag kortsættet væk", "decks")
            onClicked: root.presenter.ask(root.key)
        }
    }
    TickRow {
        id: backs

        objectName: "decks.backs:" + root.key
        width: parent.width
        visible: root.hasBack && !root.setting
        text: qsTr("Med bagsider, til at skrive ud på begge sider", "decks")
        onClicked: ticked = !ticked
    }
}
