pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One samtaleguide, phase by phase.
Column {
    id: root

    required property GuidesPresenter presenter

    spacing: Theme.gap3

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.phases

            Chip {
                required property string key
                required property string title
                required property bool here

                objectName: "library.phase:" + key
                text: title
                chosen: here
                onClicked: root.presenter.goToPhase(key)
            }
        }
    }
    Repeater {
        model: root.presenter.prompts

        LibraryPrompt {
            width: parent?.width ?? 0
        }
    }
}
