pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A pause, or somebody who wants to stop: what the adviser can say, and the ways on.
Veil {
    id: root

    required property WorkshopPresenter presenter

    readonly property bool stopped: root.presenter.pace === "stopped"

    objectName: "pace"
    visible: root.stopped || root.presenter.pace === "paused"
    heading: stopped ? qsTr("%1 vil gerne stoppe her", "pace").arg(root.presenter.citizen) : qsTr("I holder pause", "pace")
    onClosed: {
        if (root.stopped || root.presenter.pace === "paused")
            root.presenter.goOn();
    }

    Body {
        width: parent.width
        text: root.stopped ? qsTr("Det er helt i orden. Alt er gemt. Du kan sige: »Tak, fordi du var her. Vi kan tage resten en anden dag, hvis du har lyst.«", "pace") : qsTr("Borgerens skærm er rolig, og alt er gemt. Tag den tid, I har brug for.", "pace")
    }
    Small {
        width: parent.width
        visible: root.stopped && root.presenter.help.afterwards.count > 0
        text: qsTr("Er du i tvivl om, hvordan %1 har det, så ring:", "pace").arg(root.presenter.citizen)
    }
    HelpLines {
        width: parent.width
        visible: root.stopped
        people: root.presenter.help.afterwards
    }
    // Whoever has said stop is not talked round: then ending is the way on, and going on the other choice.
    Flow {
        anchors.right: parent.right
        width: Math.min(parent.width, root.stopped ? after.width + spacing + end.width : on.width)
        spacing: Theme.gap

        QuietButton {
            id: after

            objectName: root.stopped ? on.name : ""
            visible: root.stopped
            text: qsTr("Fortsæt, hvis det passer", "pace")
            onClicked: root.presenter.goOn()
        }
        ActionButton {
            id: end

            objectName: "pace.end"
            visible: root.stopped
            text: qsTr("Rund roligt af", "pace")
            onClicked: root.presenter.endForToday()
        }
        ActionButton {
            id: on

            readonly property string name: "pace.goOn"

            objectName: root.stopped ? "" : name
            visible: !root.stopped
            text: qsTr("Fortsæt", "pace")
            onClicked: root.presenter.goOn()
        }
    }
}
