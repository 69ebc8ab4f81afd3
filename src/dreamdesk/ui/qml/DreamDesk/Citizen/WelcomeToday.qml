pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What today can lead to, and what nobody can promise.
WelcomeAside {
    id: root

    required property CitizenWelcome presenter

    heading: qsTr("Det kan vi i dag", "citizen")
    things: Column {
        width: parent.width
        spacing: Theme.gap2

        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.can.join("\n")
        }
        Lead {
            width: parent.width
            topPadding: Theme.gap2
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Det kan vi ikke love", "citizen")
        }
        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.cannot.join("\n")
        }
    }
}
