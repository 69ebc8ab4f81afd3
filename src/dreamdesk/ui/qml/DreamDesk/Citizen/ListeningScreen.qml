pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Aktivitet with music: choose, listen, be quiet, say what came up; one of them at a time.
Item {
    id: root

    required property CitizenListening presenter

    readonly property var ways: ({
            choosing: field,
            sounding: play,
            silence: quiet,
            asked: ask,
            without: without
        })

    Loader {
        anchors.fill: parent
        sourceComponent: root.ways[root.presenter.moment] ?? field
    }
    Component {
        id: field

        ListeningField {
            presenter: root.presenter
        }
    }
    Component {
        id: play

        ListeningPlay {
            presenter: root.presenter
        }
    }
    Component {
        id: quiet

        ListeningQuiet {
            listening: root.presenter
        }
    }
    Component {
        id: ask

        ListeningAsk {
            presenter: root.presenter
        }
    }
    Component {
        id: without

        ListeningWithout {
            listening: root.presenter
        }
    }
}
