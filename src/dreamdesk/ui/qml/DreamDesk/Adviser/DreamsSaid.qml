pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Beside the dreams: what else was said, which the citizen may find to be a dream too.
Column {
    id: root

    required property DreamsPresenter presenter

    spacing: Theme.gap2

    Body {
        width: parent.width
        strong: true
        text: qsTr("Det blev også sagt", "dreams")
    }
    Repeater {
        model: root.presenter.candidates

        DreamCandidate {
            width: parent?.width ?? 0
            size: Theme.body
            onChosen: root.presenter.makeDream(key)
        }
    }
}
