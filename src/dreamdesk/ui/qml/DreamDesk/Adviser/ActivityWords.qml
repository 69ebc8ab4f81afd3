pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen says about the card one is at; until a card lies, what to do meanwhile.
SheetBox {
    id: root

    required property ActivityPresenter presenter

    readonly property bool quiet: presenter.silent || presenter.unseen

    Body {
        width: parent.width
        visible: root.presenter.said.count === 0
        soft: true
        text: root.quiet ? qsTr("Ingen spørgsmål nu. Borgeren siger til, når det er tid.", "activity") : root.presenter.noDeck ? qsTr("Kortsættet kan ikke læses lige nu. I kan tale sammen uden billeder.", "activity") : qsTr("Giv borgeren ro til at vælge. Det er fint at vælge i stilhed.", "activity")
    }
    QuietButton {
        objectName: "activity.ready"
        visible: root.presenter.silent && !root.presenter.unseen
        text: qsTr("Borgeren er klar", "activity")
        onClicked: root.presenter.ready()
    }
    Repeater {
        model: root.presenter.said

        ActivitySaid {
            width: parent?.width ?? 0
            presenter: root.presenter
        }
    }
    ActivityOthers {
        width: parent.width
        visible: root.presenter.laid.count > 1 && !root.quiet
        presenter: root.presenter
    }
    Small {
        objectName: "activity.missing"
        width: parent.width
        visible: root.presenter.missing !== ""
        text: qsTr("Kortsættet mangler en billedfil: %1. Resten er her.", "activity").arg(root.presenter.missing)
    }
}
