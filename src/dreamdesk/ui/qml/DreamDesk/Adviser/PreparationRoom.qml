pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Forberedelse: what is talked through, who is there, and what is agreed - on one page.
RoomFrame {
    id: root

    required property PreparationPresenter presenter

    readonly property var folds: ({
            "people": people,
            "pair": pair,
            "place": place,
            "breaks": place,
            "language": language
        })

    function unfold(what: string) {
        folds[what].open = true;
        // Once it has the height of what was folded.
        Qt.callLater(bring, folds[what]);
    }

    heading: qsTr("Forberedelse", "preparation")
    beneath: qsTr("Tal om det her, før I går i gang. Det behøver ikke at være i rækkefølge.", "preparation")
    onward: qsTr("Videre til Velkommen", "preparation")
    onwardName: "preparation.onward"
    onOnwardClicked: root.presenter.goOnward()
    panelled: true
    panel: Component {
        PreparationAgreed {
            presenter: root.presenter
            onWanted: what => root.unfold(what)
        }
    }
    footer: QuietButton {
        objectName: "preparation.invitation"
        text: qsTr("Invitationen", "preparation")
        onClicked: root.presenter.seeInvitation()
    }

    PreparationThemes {
        width: parent.width
        presenter: root.presenter
    }
    PreparationNetwork {
        width: parent.width
        presenter: root.presenter.network
    }
    SheetBox {
        width: parent.width
        spacing: Theme.gap

        PreparationPeople {
            id: people

            width: parent.width
            presenter: root.presenter.company
        }
        PreparationPair {
            id: pair

            width: parent.width
            presenter: root.presenter.pair
        }
        PreparationMoved {
            width: parent.width
            presenter: root.presenter
        }
        PreparationPlace {
            id: place

            width: parent.width
            presenter: root.presenter.plan
        }
    }
    SheetBox {
        width: parent.width
        spacing: Theme.gap

        PreparationForm {
            width: parent.width
            presenter: root.presenter
        }
        PreparationHopes {
            width: parent.width
            presenter: root.presenter
        }
        PreparationToday {
            width: parent.width
            presenter: root.presenter
        }
        PreparationLanguage {
            id: language

            width: parent.width
            presenter: root.presenter.company
        }
    }
}
