pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Beside the sheet: what is said about it first, then what is needed now and then, folded.
Scroll {
    id: root

    required property AdviserDrawing presenter

    readonly property var drawers: [["both", qsTr("Begge", "drawing")], ["citizen", qsTr("Borgeren", "drawing")], ["adviser", qsTr("Jeg", "drawing")]]
    readonly property var fingers: [["without_pen", qsTr("Kun uden pen", "drawing")], ["always", qsTr("Altid", "drawing")], ["never", qsTr("Aldrig", "drawing")]]
    readonly property var kinds: [["png", qsTr("Gem som billede", "drawing")], ["svg", qsTr("Gem som SVG", "drawing")]]

    signal another

    measure: width - Theme.gap3
    spacing: Theme.gap2

    Body {
        width: parent.width
        strong: true
        text: qsTr("Hvem tegner?", "drawing")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.drawers

            Chip {
                required property var modelData

                objectName: "drawing.drawers:" + modelData[0]
                text: modelData[1]
                chosen: root.presenter.drawers === modelData[0]
                onClicked: root.presenter.letDraw(modelData[0])
            }
        }
    }
    DrawingSaid {
        width: parent.width
        words: root.presenter.words
        onMarkAsked: {
            root.presenter.placing.takeHold(false);
            root.presenter.words.mark(!root.presenter.words.marking);
        }
    }
    DrawingThings {
        width: parent.width
        visible: root.presenter.draws
        presenter: root.presenter
    }
    Fold {
        name: "drawing.sheetsFold"
        width: parent.width
        text: qsTr("Ark", "drawing")
        summary: root.presenter.name

        late: Column {
            spacing: Theme.gap2

            Connections {
                target: root.presenter

                // What is typed on is not the name of another sheet.
                function onDeskChanged() {
                    called.focus = false;
                }
            }
            LineField {
                id: called

                objectName: "drawing.name"
                width: parent.width
                label: qsTr("Hvad skal arket hedde?", "drawing")
                hint: label
                saved: root.presenter.name
                onTyped: words => root.presenter.rename(words)
                onFinished: root.presenter.finishTyping()
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.presenter.sheets

                    SheetButton {
                        required property string name

                        objectName: "drawing.sheet:" + key
                        width: (parent.width - Theme.gap) / 2
                        title: name
                        placing: root.presenter.placing
                        small: root.presenter.small
                        onClicked: root.presenter.goTo(key)
                    }
                }
            }
            QuietButton {
                objectName: "drawing.another"
                text: qsTr("Nyt ark", "drawing")
                onClicked: root.another()
            }
        }
    }
    Fold {
        name: "drawing.homeFold"
        width: parent.width
        text: qsTr("Tegningen med hjem", "drawing")
        summary: qsTr("Skriv den ud, også stor, eller gem den", "drawing")

        late: Column {
            spacing: Theme.gap2

            Flow {
                width: parent.width
                spacing: Theme.gap

                QuietButton {
                    objectName: "drawing.print"
                    text: qsTr("Skriv ud", "drawing")
                    onClicked: root.presenter.home.startPrinting("")
                }
                QuietButton {
                    objectName: "drawing.save:pdf"
                    text: qsTr("Gem som PDF", "drawing")
                    onClicked: root.presenter.home.startSaving()
                }
                Repeater {
                    model: root.kinds

                    QuietButton {
                        required property var modelData

                        objectName: "drawing.save:" + modelData[0]
                        text: modelData[1]
                        onClicked: root.presenter.home.save(modelData[0])
                    }
                }
            }
        }
    }
    Fold {
        name: "drawing.fingersFold"
        width: parent.width
        text: qsTr("Må man tegne med fingrene?", "drawing")
        summary: root.fingers.find(each => each[0] === root.presenter.fingers)?.[1] ?? ""

        late: Column {
            spacing: Theme.gap2

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.fingers

                    Chip {
                        required property var modelData

                        objectName: "drawing.fingers:" + modelData[0]
                        text: modelData[1]
                        chosen: root.presenter.fingers === modelData[0]
                        onClicked: root.presenter.letFingers(modelData[0])
                    }
                }
            }
            Small {
                width: parent.width
                text: qsTr("Er der en pen ved skærmen, flytter fingrene arket, og hånden kan hvile på det.", "drawing")
            }
        }
    }
}
