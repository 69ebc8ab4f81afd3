pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// For the adviser alone, folded away: why one asks, a note, and the questions beyond the core ones.
Column {
    id: root

    required property ConversationPresenter presenter

    Fold {
        width: parent.width
        name: "conversation.why"
        text: qsTr("Hvorfor spørge?", "conversation")

        late: Column {
            spacing: Theme.gap2

            Column {
                x: Theme.gap3
                width: parent.width - x
                bottomPadding: Theme.gap2

                Body {
                    width: parent.width
                    soft: true
                    text: root.presenter.purpose
                }
                Small {
                    width: parent.width
                    visible: text !== ""
                    topPadding: Theme.gap
                    text: root.presenter.kind === "" ? "" : qsTr("Det er et %1.", "conversation").arg(root.presenter.kind)
                }
            }
        }
    }
    Fold {
        id: noteFold

        width: parent.width
        name: "conversation.noteFold"
        text: qsTr("Din note", "conversation")

        late: Column {
            spacing: Theme.gap2

            Repeater {
                model: root.presenter.notes

                Column {
                    id: note

                    required property string key
                    required property string text

                    x: Theme.gap3
                    width: (parent?.width ?? x) - x
                    spacing: Theme.gap / 2
                    bottomPadding: Theme.gap2

                    SentenceField {
                        objectName: "conversation.note"
                        width: parent.width
                        saved: note.text
                        label: qsTr("Din note til spørgsmålet", "conversation")
                        hint: label
                        onTyped: words => root.presenter.typeNote(words)
                        onFinished: root.presenter.finishTyping()
                        onVisibleChanged: {
                            if (visible)
                                forceActiveFocus();
                        }
                    }
                    Small {
                        width: parent.width
                        text: qsTr("Kommer aldrig på papir.", "conversation")
                    }
                }
            }
        }
    }
    Fold {
        width: parent.width
        name: "conversation.furtherFold"
        text: qsTr("Flere spørgsmål", "conversation")

        late: Column {
            spacing: Theme.gap2

            TickRow {
                objectName: "conversation.further"
                x: Theme.gap3
                width: parent.width - x
                text: qsTr("Tag de andre spørgsmål med. Så er der %1 i alt.", "conversation").arg(root.presenter.every)
                ticked: root.presenter.further
                onClicked: root.presenter.unfoldFurther()
            }
            QuietButton {
                objectName: "conversation.print"
                x: Theme.gap2
                bare: true
                text: qsTr("Skriv spørgsmålene ud på små ark", "conversation")
                onClicked: root.presenter.printQuestions()
            }
        }
    }
    Fold {
        width: parent.width
        visible: root.presenter.fillsPositions || root.presenter.positions.filled > 0
        name: "conversation.positionsFold"
        text: root.presenter.positions.filled > 0 ? qsTr("Positionskort · %1", "conversation").arg(root.presenter.positions.filled) : qsTr("Positionskort", "conversation")

        late: PositionsMap {
            presenter: root.presenter.positions
        }
    }
    Fold {
        width: parent.width
        visible: root.presenter.byHand.count > 0
        name: "conversation.byHandFold"
        text: qsTr("Hvis borgeren selv nævner noget svært", "conversation")

        late: Column {
            spacing: Theme.gap2

            Repeater {
                model: root.presenter.byHand

                QuietButton {
                    required property string key
                    required property string question

                    objectName: "conversation.byHand:" + key
                    x: Theme.gap2
                    bare: true
                    text: question
                    onClicked: root.presenter.ask(key)
                }
            }
        }
    }
    ConversationAgreed {
        width: parent.width
        visible: root.presenter.agreed.anything
        presenter: root.presenter.agreed
    }
}
