pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// For a citizen who would rather point, and for the contact person: the adviser lays the cards.
// Only here pictures are looked for by a word.
Item {
    id: root

    required property ActivityPresenter presenter
    required property Item table

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "activity.hand.fold"
        width: parent.width
        text: qsTr("Læg billeder for borgeren", "activity")

        late: Column {
            spacing: Theme.gap2

            LineField {
                objectName: "activity.find"
                width: Math.min(parent.width, Theme.fieldWidth)
                label: qsTr("Find et billede med et ord", "activity")
                hint: qsTr("Find et billede med et ord", "activity")
                saved: root.presenter.hand.wanted
                onTyped: words => root.presenter.hand.find(words)
            }
            Small {
                width: parent.width
                visible: root.presenter.hand.wanted !== "" && root.presenter.hand.found.count === 0
                text: qsTr("Der er ingen billeder med det ord. Prøv et andet.", "activity")
            }
            ActivityCards {
                name: "activity.found:"
                visible: root.presenter.hand.wanted !== ""
                width: parent.width
                cards: root.presenter.hand.found
                presenter: root.presenter
                table: root.table
            }
            ActivityCards {
                name: "activity.hand:"
                visible: root.presenter.hand.wanted === ""
                width: parent.width
                cards: root.presenter.hand.cards
                presenter: root.presenter
                table: root.table
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: root.presenter.hand.wanted === ""

                QuietButton {
                    objectName: "activity.before"
                    visible: root.presenter.hand.hasOthers
                    text: qsTr("Vis dem før", "activity")
                    onClicked: root.presenter.hand.turnPage(-1)
                }
                QuietButton {
                    objectName: "activity.others"
                    visible: root.presenter.hand.hasOthers
                    text: qsTr("Vis nogle andre", "activity")
                    onClicked: root.presenter.hand.turnPage(1)
                }
                QuietButton {
                    objectName: "activity.shuffle"
                    visible: root.presenter.hand.hasOthers
                    bare: true
                    text: qsTr("Bland billederne", "activity")
                    onClicked: root.presenter.hand.shuffle()
                }
            }
        }
    }
}
