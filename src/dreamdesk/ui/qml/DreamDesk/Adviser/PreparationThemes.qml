pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The four themes of the introduction: a line each, and what to say about the one that comes next.
SheetBox {
    id: root

    required property PreparationPresenter presenter

    property string opened

    Flow {
        id: head

        width: parent.width
        spacing: Theme.gap

        Lead {
            width: Math.max(implicitWidth, head.width - all.width - head.spacing)
            height: Math.max(Theme.touch, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Fire ting at tale om", "preparation")
        }
        QuietButton {
            id: all

            objectName: "preparation.allThemes"
            opacity: root.presenter.allTalked ? 0 : 1
            enabled: !root.presenter.allTalked
            text: qsTr("Vi har talt om alle fire", "preparation")
            onClicked: root.presenter.talkThroughAll()
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: root.presenter.themes

            PreparationTheme {
                width: parent?.width ?? 0
                open: root.opened === "" ? next : root.opened === key
                onTicked: {
                    root.opened = "";
                    root.presenter.talkThrough(key);
                }
                onShown: root.opened = key
            }
        }
    }
    Fold {
        width: parent.width
        name: "preparation.role.fold"
        text: qsTr("Sig også det her for sig", "preparation")
        summary: root.presenter.roleLine

        late: Column {
            spacing: Theme.gap2

            Body {
                objectName: "preparation.role"
                x: Theme.gap3
                width: parent.width - x
                text: root.presenter.roleLine
            }
            Small {
                x: Theme.gap3
                width: parent.width - x
                text: root.presenter.roleNote
            }
        }
    }
    Fold {
        width: parent.width
        visible: root.presenter.taste.length > 0
        name: "preparation.taste.fold"
        text: qsTr("En smagsprøve på spørgsmålene", "preparation")

        late: Column {
            spacing: Theme.gap2

            Repeater {
                model: root.presenter.taste

                Body {
                    required property string modelData

                    x: Theme.gap3
                    soft: true
                    width: (parent?.width ?? 0) - x
                    text: modelData
                }
            }
        }
    }
}
