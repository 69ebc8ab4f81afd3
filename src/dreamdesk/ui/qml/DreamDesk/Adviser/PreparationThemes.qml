pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The four themes of the introduction: something to say, and a tick when it has been said.
SheetBox {
    id: root

    required property PreparationPresenter presenter

    Item {
        width: parent.width
        height: Theme.touch

        Lead {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Fire ting at tale om", "preparation")
        }
        QuietButton {
            objectName: "preparation.allThemes"
            anchors.right: parent.right
            visible: !root.presenter.allTalked
            text: qsTr("Vi har talt om alle fire", "preparation")
            onClicked: root.presenter.talkThroughAll()
        }
    }
    Repeater {
        model: root.presenter.themes

        TickRow {
            required property string key
            required property string title
            required property string say
            required property bool talked

            objectName: "preparation.theme:" + key
            width: parent?.width ?? 0
            text: title
            beneath: say
            ticked: talked
            onClicked: root.presenter.talkThrough(key)
        }
    }
    Fold {
        width: parent.width
        name: "preparation.points.fold"
        text: qsTr("Huskeliste til dig og en smagsprøve på spørgsmålene", "preparation")

        Repeater {
            model: root.presenter.themes

            Column {
                id: theme

                required property string title
                required property string points

                width: parent?.width ?? 0

                Body {
                    width: parent.width
                    strong: true
                    text: theme.title
                }
                Body {
                    width: parent.width
                    soft: true
                    text: theme.points
                }
            }
        }
        Repeater {
            model: root.presenter.taste

            Quotation {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
    }
}
