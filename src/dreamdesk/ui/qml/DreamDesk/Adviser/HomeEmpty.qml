pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Hjem before anything has happened: what to do, and a way to look before one leaps.
Column {
    id: root

    required property HomePresenter presenter

    width: Theme.dialogWidth
    spacing: Theme.gap3

    Title {
        width: parent.width
        display: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Her er plads til den første drøm", "home")
    }
    Body {
        width: parent.width
        soft: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Et drømmeværksted tager omkring en time. I kan holde pause undervejs og fortsætte en anden dag.", "home")
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap2

        QuietButton {
            objectName: "home.sampleFirst"
            text: qsTr("Se et eksempel først", "home")
            onClicked: root.presenter.seeSample()
        }
        ActionButton {
            objectName: "home.newFirst"
            text: qsTr("Nyt værksted", "home")
            onClicked: root.presenter.startNew()
        }
    }
}
