pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// After a piece: nothing but a quiet picture, for as long as one likes.
CalmScreen {
    id: root

    required property CitizenListening listening

    heading: qsTr("Bliv i stilheden lidt.", "listening")
    words: qsTr("Sig til, når du er klar.", "listening")

    WaysOn {
        ActionButton {
            objectName: "listening.ready"
            large: true
            text: qsTr("Jeg er klar", "listening")
            onClicked: root.listening.ask()
        }
    }
}
