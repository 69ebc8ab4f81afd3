pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be put on the sheet: words, stamps, and pictures.
Fold {
    id: root

    required property AdviserDrawing presenter

    readonly property Placing placing: presenter.placing

    name: "drawing.thingsFold"
    text: qsTr("Sæt noget på arket", "drawing")
    summary: qsTr("Ord, taleboble, stempel eller billede", "drawing")

    function waiting(): string {
        return root.placing.worded ? root.placing.text : root.presenter.unplaced;
    }

    late: Column {
        spacing: Theme.gap2

        Connections {
            target: root.placing

            // The words of one thing are not to be put on another; what one was about to write comes back.
            function onKeyChanged() {
                words.text = root.waiting();
            }
        }
        LineField {
            id: words

            objectName: "drawing.text"
            width: parent.width
            label: root.placing.worded ? qsTr("Ret ordene", "drawing") : qsTr("Ord til arket", "drawing")
            hint: label
            saved: root.waiting()
            onTyped: text => root.placing.worded ? root.placing.typeWords(text) : root.presenter.typeWords(text)
            onAccepted: root.placing.worded ? root.placing.reword(text) : place.click()
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            QuietButton {
                id: place

                objectName: "drawing.placeWords"
                visible: !root.placing.worded
                enabled: words.text.trim() !== ""
                text: qsTr("Sæt ordene på", "drawing")
                onClicked: root.placing.placeWords(words.text)
            }
            QuietButton {
                objectName: "drawing.placeBubble"
                visible: !root.placing.worded
                enabled: words.text.trim() !== ""
                text: qsTr("I en taleboble", "drawing")
                onClicked: root.placing.placeBubble(words.text)
            }
            QuietButton {
                objectName: "drawing.reword"
                visible: root.placing.worded
                enabled: words.text.trim() !== "" && words.text !== root.placing.text
                text: qsTr("Ret ordene", "drawing")
                onClicked: root.placing.reword(words.text)
            }
        }
        Fold {
            name: "drawing.stampsFold"
            width: parent.width
            text: qsTr("Stempler", "drawing")

            late: Grid {
                id: stamps

                readonly property int across: Math.max(Math.floor(width / (10 * Theme.gap)), 1)

                columns: across
                spacing: Theme.gap

                Repeater {
                    model: root.placing.stamps

                    StampButton {
                        objectName: "drawing.stamp:" + key
                        width: Math.floor((stamps.width - (stamps.across - 1) * Theme.gap) / stamps.across)
                        placing: root.placing
                        onClicked: root.placing.placeStamp(key)
                    }
                }
            }
        }
        Fold {
            name: "drawing.cardsFold"
            width: parent.width
            text: qsTr("Billedkort", "drawing")

            late: Column {
                spacing: Theme.gap2

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: root.presenter.cards

                        DrawingCard {
                            onClicked: root.presenter.placeCard(key)
                        }
                    }
                }
                QuietButton {
                    objectName: "drawing.moreCards"
                    visible: root.presenter.hasMore
                    text: qsTr("Vis nogle andre", "drawing")
                    onClicked: root.presenter.moreCards()
                }
            }
        }
        DrawingOwn {
            width: parent.width
            presenter: root.presenter
        }
    }
}
