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
    visible: root.presenter.pace !== "under_way"
    heading: stopped ? qsTr("%1 vil gerne stoppe her", "pace").arg(root.presenter.citizen) : qsTr("I holder pause", "pace")
    onClosed: {
        if (root.presenter.pace !== "under_way")
            root.presenter.goOn();
    }

    Body {
        width: parent.width
        text: root.stopped ? qsTr("Det er helt i orden. Alt er gemt. Du kan sige: »Tak, fordi du var her. Vi kan tage resten en anden dag, hvis du har lyst.«", "pace") : qsTr("Borgerens skærm er rolig, og alt er gemt. Tag den tid, I har brug for.", "pace")
    }
    Flow {
        anchors.right: parent.right
        width: Math.min(parent.width, (end.visible ? end.width + spacing : 0) + on.width)
        spacing: Theme.gap

        QuietButton {
            id: end

            objectName: "pace.end"
            visible: root.stopped
            text: qsTr("Slut roligt af", "pace")
            onClicked: root.presenter.endForToday()
        }
        ActionButton {
            id: on

            objectName: "pace.goOn"
            text: root.stopped ? qsTr("Fortsæt, hvis det passer", "pace") : qsTr("Fortsæt", "pace")
            onClicked: root.presenter.goOn()
        }
    }
}
