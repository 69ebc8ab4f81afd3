pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Forberedelse: what is talked through, who is there, and what is agreed - on one page.
RoomFrame {
    id: root

    required property PreparationPresenter presenter

    heading: qsTr("Forberedelse", "preparation")
    beneath: qsTr("Tal om det her, før I går i gang. Det behøver ikke at være i rækkefølge.", "preparation")
    onward: qsTr("Videre til Velkommen", "preparation")
    onwardName: "preparation.onward"
    onOnwardClicked: root.presenter.goOnward()
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
            width: parent.width
            presenter: root.presenter.company
        }
        PreparationPair {
            width: parent.width
            presenter: root.presenter.pair
        }
        PreparationMoved {
            width: parent.width
            presenter: root.presenter
        }
        PreparationPlace {
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
            width: parent.width
            presenter: root.presenter.company
        }
    }
}
