pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A colour that came up: eight of them, each with its name.
WelcomeAside {
    id: root

    required property CitizenListening presenter

    heading: qsTr("Hvilken farve har det?", "listening")
    finished: root.presenter.colour !== ""
    things: Grid {
        id: grid

        readonly property real place: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: width < 3 * Theme.fieldWidth * Theme.textScale ? 2 : 4
        spacing: 2 * Theme.touchGap

        Repeater {
            model: root.presenter.colours

            HueChip {
                objectName: "listening.hue:" + key
                width: grid.place
                large: true
                onClicked: root.presenter.bringColour(key)
            }
        }
    }
}
