pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The way on from the table: to the next room, or to show what was chosen in silence.
ActionButton {
    id: root

    required property CitizenCards presenter

    readonly property bool calm: root.presenter.silent || root.presenter.unseen

    objectName: "cards.onward"
    enabled: root.presenter.anyLaid
    large: true
    text: root.presenter.unseen ? qsTr("Vis mine billeder", "cards") : root.presenter.silent ? qsTr("Jeg er klar", "cards") : qsTr("Det er mine billeder", "cards")
    onClicked: root.calm ? root.presenter.ready() : root.presenter.goOnward()
}
