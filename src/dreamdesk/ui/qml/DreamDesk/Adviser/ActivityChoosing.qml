pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How the citizen chooses: how many at a time, in silence, unseen; who lays, and the table's layout.
Item {
    id: root

    required property ActivityPresenter presenter

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "activity.ways.fold"
        width: parent.width
        text: qsTr("Sådan vælger og lægger I", "activity")

        late: Column {
            spacing: Theme.gap2

            Labelled {
                width: parent.width
                visible: root.presenter.ways.decks.count > 1
                text: qsTr("Kortsæt", "activity")

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: root.presenter.ways.decks

                        Chip {
                            required property string key
                            required property string title
                            required chosen

                            objectName: "activity.deck:" + key
                            text: title
                            onClicked: root.presenter.ways.chooseFrom(key)
                        }
                    }
                }
            }
            Labelled {
                width: parent.width
                text: qsTr("Billeder ad gangen", "activity")

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: [9, 12, 1]

                        Chip {
                            required property int modelData

                            objectName: "activity.atATime:" + modelData
                            text: modelData === 9 ? qsTr("Ni", "activity") : modelData === 12 ? qsTr("Tolv", "activity") : qsTr("Et", "activity")
                            chosen: root.presenter.hand.atATime === modelData
                            onClicked: root.presenter.hand.showAtATime(modelData)
                        }
                    }
                }
            }
            Labelled {
                width: parent.width
                text: qsTr("Bordet", "activity")

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: root.presenter.ways.layouts

                        Chip {
                            required property string key
                            required property string title
                            required chosen

                            objectName: "activity.layout:" + key
                            text: key === "" ? qsTr("Frit bord", "activity") : title
                            onClicked: root.presenter.ways.drawLayout(key)
                        }
                    }
                }
            }
            Labelled {
                width: parent.width
                visible: root.presenter.ways.choosers.count > 1
                text: qsTr("Hvem vælger nu?", "activity")

                Flow {
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: root.presenter.ways.choosers

                        Chip {
                            required property string key
                            required property string title
                            required chosen

                            objectName: "activity.chooser:" + title
                            text: title
                            onClicked: root.presenter.ways.letChoose(key)
                        }
                    }
                }
            }
            TickRow {
                objectName: "activity.described"
                width: parent.width
                text: qsTr("Beskriv billederne", "activity")
                beneath: qsTr("Et stort billede står sammen med, hvad man kan se på det.", "activity")
                ticked: root.presenter.telling.described
                onClicked: root.presenter.telling.turnDescribed()
            }
            TickRow {
                objectName: "activity.silent"
                width: parent.width
                text: qsTr("Vælg i stilhed", "activity")
                beneath: qsTr("Ingen spørgsmål på skærmene, før borgeren er klar.", "activity")
                ticked: root.presenter.silent
                onClicked: root.presenter.ways.chooseInSilence(!root.presenter.silent)
            }
            TickRow {
                objectName: "activity.unseen"
                width: parent.width
                text: qsTr("Vælg uset", "activity")
                beneath: qsTr("Du ser billederne, når borgeren viser dem.", "activity")
                ticked: root.presenter.unseen
                onClicked: root.presenter.ways.chooseUnseen(!root.presenter.unseen)
            }
        }
    }
}
