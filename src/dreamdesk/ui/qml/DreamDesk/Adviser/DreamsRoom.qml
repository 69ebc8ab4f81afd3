pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Drømme: the dreams in the citizen's order, and the words that could become one.
RoomFrame {
    id: root

    required property DreamsPresenter presenter

    readonly property bool dreamt: presenter.dreams.count > 0
    readonly property bool words: presenter.candidates.count > 0

    panelled: !dreamt || words
    measure: 1.25 * Theme.columnWidth
    heading: qsTr("Drømme", "dreams")
    beneath: dreamt ? "" : words ? qsTr("Læs ordene højt. Borgeren siger, hvad der er en drøm.", "dreams") : qsTr("Her er ingen ord endnu. Skriv drømmen, som den bliver sagt.", "dreams")
    onward: dreamt ? qsTr("Videre til mål", "dreams") : ""
    onwardName: "dreams.onward"
    onOnwardClicked: presenter.goOnward()
    footer: QuietButton {
        objectName: "dreams.end"
        visible: root.dreamt
        text: root.width >= Theme.dreamWidth ? qsTr("Drømmen er nok for i dag", "dreams") : qsTr("Nok for i dag", "dreams")
        onClicked: root.presenter.endForToday()
    }
    panel: root.dreamt ? said : ask

    Component {
        id: said

        DreamsSaid {
            presenter: root.presenter
        }
    }
    Component {
        id: ask

        DreamsAsk {}
    }

    Repeater {
        model: root.presenter.dreams

        DreamSheet {
            width: parent?.width ?? 0
            presenter: root.presenter
        }
    }
    Loader {
        width: parent.width
        active: !root.dreamt
        visible: active

        sourceComponent: DreamsWords {
            presenter: root.presenter
        }
    }
    Loader {
        width: parent.width
        active: !root.dreamt && !root.words
        visible: active

        sourceComponent: DreamsFind {
            presenter: root.presenter
        }
    }
    Loader {
        width: parent.width
        active: !root.dreamt && !root.beside
        visible: active
        sourceComponent: ask
    }
    Fold {
        id: more

        width: parent.width
        visible: root.dreamt
        name: "dreams.more"
        text: qsTr("Endnu en drøm", "dreams")

        Loader {
            width: parent.width
            active: root.dreamt && more.open

            sourceComponent: DreamsWords {
                presenter: root.presenter
                withSaid: !root.beside
            }
        }
    }
    NetworkAgain {
        width: parent.width
        visible: root.dreamt
        name: "dreams.network"
        presenter: root.presenter.network
    }
    DreamsPutAway {
        width: parent.width
        visible: root.presenter.putAway.count > 0
        presenter: root.presenter
    }
    DreamVeil {
        presenter: root.presenter
    }
}
