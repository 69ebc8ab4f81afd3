pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The citizen's screen went away while it was in use.
Veil {
    id: root

    required property Surfaces surfaces

    objectName: "screen.lost"
    heading: qsTr("Borgerens skærm er ikke længere forbundet", "screens")
    visible: root.surfaces.screenLost
    onClosed: {
        if (root.surfaces.screenLost)
            root.surfaces.screenLostSeen();
    }

    Body {
        width: parent.width
        text: qsTr("Alt er gemt, og I kan fortsætte her. Sæt skærmen til igen, eller giv borgeren den her.", "screens")
    }
    Flow {
        anchors.right: parent.right
        width: Math.min(parent.width, here.width + give.width + spacing)
        spacing: Theme.gap

        QuietButton {
            id: give

            objectName: "screen.give"
            text: qsTr("Giv skærmen videre", "workshop")
            onClicked: root.surfaces.give()
        }
        ActionButton {
            id: here

            objectName: "screen.here"
            text: qsTr("Fortsæt her", "screens")
            onClicked: root.surfaces.screenLostSeen()
        }
    }
}
