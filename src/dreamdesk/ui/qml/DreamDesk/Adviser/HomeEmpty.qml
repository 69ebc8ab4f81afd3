pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Hjem before anything has happened: what to do, and a way to look before one leaps.
Scroll {
    id: root

    required property HomePresenter presenter

    topRoom: Math.max(0, Math.round((height - words.implicitHeight) / 2.5))

    Column {
        id: words

        width: parent.width
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
        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, sample.width + begin.width + spacing)
            spacing: Theme.gap2

            QuietButton {
                id: sample

                objectName: "home.sampleFirst"
                text: qsTr("Se et eksempel først", "home")
                onClicked: root.presenter.seeSample()
            }
            ActionButton {
                id: begin

                objectName: "home.newFirst"
                text: qsTr("Nyt værksted", "home")
                onClicked: root.presenter.startNew()
            }
        }
    }
}
