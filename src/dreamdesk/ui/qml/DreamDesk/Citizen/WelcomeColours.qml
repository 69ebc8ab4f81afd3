pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Arriving in a colour: eight of them, each with its name.
WelcomeAside {
    id: root

    required property CitizenWelcome presenter

    heading: root.presenter.questions[1]
    finished: root.presenter.arrived.colour !== ""
    things: Grid {
        id: grid

        readonly property real place: (width - spacing * (columns - 1)) / columns

        width: parent.width
        columns: width < 20 * Theme.largeBody ? 2 : 4
        spacing: 2 * Theme.touchGap

        Repeater {
            model: root.presenter.colours

            HueChip {
                objectName: "citizen.arriveColour:" + key
                width: grid.place
                large: true
                onClicked: root.presenter.arriveInColour(key)
            }
        }
    }
}
