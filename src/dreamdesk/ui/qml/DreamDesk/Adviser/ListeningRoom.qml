pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Aktivitet with music: what sounds now and what it brought up; beside it the pieces.
RoomFrame {
    id: root

    required property ListeningPresenter presenter

    heading: root.presenter.moment === "asked" ? qsTr("Hvad dukkede op?", "listening") : root.presenter.moment === "silence" ? qsTr("Stilhed", "listening") : root.presenter.title !== "" ? root.presenter.title : qsTr("Hvilken musik passer i dag?", "listening")
    beneath: root.presenter.moment === "silence" ? qsTr("Vent. Borgeren siger til, eller du spørger.", "listening") : root.presenter.anyHeard ? "" : qsTr("Musik kan røre ved noget. Sig det, før I begynder, og at I kan stoppe når som helst.", "listening")
    onward: qsTr("Videre til samtalen", "listening")
    onwardName: "listening.onward"
    onOnwardClicked: root.presenter.leave()
    panelled: presenter.heard.count > 0
    panel: Component {
        ListeningHeard {
            presenter: root.presenter
        }
    }

    Body {
        objectName: "listening.noLoudspeaker"
        width: parent.width
        visible: !root.presenter.music.heard
        color: Theme.clay
        text: qsTr("Computeren har ingen højttaler lige nu. Sæt en til, så kan musikken høres. Alt andet virker.", "listening")
    }
    Body {
        objectName: "listening.noMusic"
        width: parent.width
        visible: root.presenter.noMusic
        text: qsTr("Den indbyggede musik kan ikke læses lige nu. Hent jeres egen nedenfor.", "listening")
    }
    ListeningNow {
        width: parent.width
        visible: root.presenter.piece !== "" || root.presenter.music.piece !== ""
        presenter: root.presenter
    }
    Loader {
        width: parent.width
        active: !root.beside && root.presenter.heard.count > 0
        visible: active

        sourceComponent: ListeningHeard {
            presenter: root.presenter
        }
    }
    ListeningCovers {
        width: parent.width
        visible: root.presenter.moment === "choosing"
        presenter: root.presenter
    }
    ListeningPieces {
        width: parent.width
        visible: !root.presenter.noMusic && root.presenter.piece === ""
        presenter: root.presenter
    }
    OwnMusic {
        width: parent.width
        visible: root.presenter.piece === ""
        presenter: root.presenter.own
    }
    ListeningVolume {
        width: parent.width
        presenter: root.presenter
    }
    Small {
        objectName: "listening.missing"
        width: parent.width
        visible: root.presenter.missing !== ""
        text: qsTr("Spillelisten mangler en fil: %1. Resten er her.", "listening").arg(root.presenter.missing)
    }
}
