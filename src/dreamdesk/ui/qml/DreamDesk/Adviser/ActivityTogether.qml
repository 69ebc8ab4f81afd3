pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Several cards at once: while this is open, a tap marks a card beside the others.
Item {
    id: root

    required property ActivityPresenter presenter
    readonly property bool several: fold.open

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "activity.together.fold"
        width: parent.width
        text: qsTr("Saml billeder", "activity")
        onOpenChanged: root.presenter.markNone()

        late: Column {
            spacing: Theme.gap2

            Body {
                width: parent.width
                soft: true
                text: qsTr("Tryk på de billeder, der hører sammen.", "activity")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: root.presenter.marked > 0

                QuietButton {
                    objectName: "activity.pile"
                    text: qsTr("Saml i en bunke", "activity")
                    onClicked: root.presenter.pile()
                }
                QuietButton {
                    objectName: "activity.spread"
                    text: qsTr("Spred ud", "activity")
                    onClicked: root.presenter.spread()
                }
                QuietButton {
                    objectName: "activity.turnMarked"
                    text: qsTr("Vend", "activity")
                    onClicked: root.presenter.turnMarked()
                }
                QuietButton {
                    objectName: "activity.apart"
                    visible: root.presenter.word !== ""
                    bare: true
                    text: qsTr("Skil ad", "activity")
                    onClicked: root.presenter.group("")
                }
            }
            LineField {
                id: word

                objectName: "activity.word"
                visible: root.presenter.marked > 0
                width: Math.min(parent.width, Theme.fieldWidth)
                label: qsTr("Et ord for dem alle", "activity")
                hint: qsTr("Et ord for dem alle", "activity")
                saved: root.presenter.word
                onAccepted: root.presenter.group(word.text)
                onFinished: root.presenter.group(word.text)
            }
        }
    }
}
