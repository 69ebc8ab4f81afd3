pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Afrunding: read through together, and agree on what happens after the meeting.
RoomFrame {
    id: root

    required property ClosingPresenter presenter

    heading: qsTr("Afrunding", "closing")
    beneath: qsTr("Læs det igennem sammen, og aftal, hvad der sker nu.", "closing")
    onward: qsTr("Se papirerne", "closing")
    onwardName: "closing.papers"
    onOnwardClicked: root.presenter.seePapers()
    panelled: true
    panel: Component {
        ClosingRead {
            padding: Theme.gap2
            size: Theme.body
            presenter: root.presenter
        }
    }

    Loader {
        width: parent.width
        active: !root.beside
        visible: active

        sourceComponent: ClosingRead {
            presenter: root.presenter
        }
    }
    ClosingLeaving {
        width: parent.width
        presenter: root.presenter
    }
    ClosingCall {
        width: parent.width
        presenter: root.presenter
    }
    ClosingMeet {
        width: parent.width
        presenter: root.presenter
    }
    ClosingHeard {
        width: parent.width
        presenter: root.presenter
    }
    ClosingMusicOffer {
        width: parent.width
        visible: root.presenter.music.title !== ""
        presenter: root.presenter.music
    }
}
