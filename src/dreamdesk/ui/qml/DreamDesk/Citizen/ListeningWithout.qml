pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// No music, or no more of it: whether something is left open, and the way on.
CalmScreen {
    id: root

    required property CitizenListening listening

    readonly property bool open: listening.settled === "open"

    heading: !listening.anyHeard ? qsTr("Ingen musik i dag.", "listening") : open ? qsTr("Så taler vi om det nu.", "listening") : qsTr("Er der noget, vi skal tale om først?", "listening")
    words: !listening.anyHeard ? qsTr("Det er helt fint.", "listening") : open ? qsTr("Vi går ikke videre, før du er klar.", "listening") : qsTr("Musik kan røre ved noget.", "listening")

    WaysOn {
        ActionButton {
            objectName: "listening.onward"
            large: true
            text: root.listening.anyHeard && !root.open ? qsTr("Nej, vi går videre", "listening") : qsTr("Vi går videre", "listening")
            onClicked: root.listening.leave()
        }
        QuietButton {
            objectName: "listening.open"
            visible: root.listening.anyHeard && !root.open
            large: true
            text: qsTr("Ja, lad os tale", "listening")
            onClicked: root.listening.settle(false)
        }
        QuietButton {
            objectName: "listening.after"
            large: true
            text: qsTr("Jeg vil gerne høre musik", "listening")
            onClicked: root.listening.goWithout(false)
        }
    }
}
