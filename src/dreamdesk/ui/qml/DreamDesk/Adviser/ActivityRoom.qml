pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Aktivitet: the table as the citizen has it, and beside it what the citizen says about a card.
RoomFrame {
    id: root

    required property ActivityPresenter presenter

    readonly property real side: Math.round(Theme.panelWidth * Math.sqrt(Theme.textScale))
    readonly property real room: width - 2 * Theme.gap5 - Theme.gap2
    readonly property bool abreast: room - side - Theme.gap3 > side
    readonly property AdviserWindow around: Window.window as AdviserWindow
    readonly property string bare: around?.desk.screens.twoScreens ?? true ? qsTr("Her ligger ingen billeder endnu.", "activity") : qsTr("Her ligger ingen billeder endnu. Giv skærmen videre, så kan borgeren vælge.", "activity")

    heading: root.presenter.silent || root.presenter.unseen ? qsTr("Borgeren vælger billeder", "activity") : qsTr("Hvilket billede passer til noget, du drømmer om?", "activity")
    beneath: qsTr("Det samme bord står på borgerens skærm.", "activity")
    measure: width
    onward: qsTr("Videre til samtalen", "activity")
    onwardName: "activity.onward"
    onOnwardClicked: root.presenter.goOnward()

    Grid {
        width: parent.width
        columns: root.abreast ? 2 : 1
        spacing: Theme.gap3

        Column {
            width: root.abreast ? parent.width - root.side - parent.spacing : parent.width
            spacing: Theme.gap2

            CardsTable {
                id: table

                width: parent.width
                clip: true
                name: "activity"
                presenter: root.presenter
                marked: root.presenter.marked > 0 ? "" : root.presenter.card
                empty: root.presenter.unseen ? qsTr("Borgeren vælger uset. Du ser billederne, når borgeren viser dem.", "activity") : root.bare
                onPicked: (card, more) => {
                    if (card !== "" && (more || together.several))
                        root.presenter.mark(card);
                    else if (card !== "")
                        root.presenter.choose(card);
                }
            }
            ActivityMoves {
                width: parent.width
                visible: !root.presenter.unseen
                presenter: root.presenter
            }
            ActivityTogether {
                id: together

                width: parent.width
                visible: root.presenter.laid.count > 1 || several
                presenter: root.presenter
            }
            ActivityHand {
                width: parent.width
                visible: !root.presenter.unseen
                presenter: root.presenter
                table: table
            }
            OwnPictures {
                width: parent.width
                presenter: root.presenter.own
            }
            ActivityChoosing {
                width: parent.width
                presenter: root.presenter
            }
        }
        ActivityWords {
            width: root.abreast ? root.side : parent.width
            presenter: root.presenter
        }
    }
    overlay: Repeater {
        model: root.presenter.hand.large

        CardLarge {
            width: root.width
            height: root.height - Theme.gap3
            name: "activity"
            presenter: root.presenter
        }
    }
}
