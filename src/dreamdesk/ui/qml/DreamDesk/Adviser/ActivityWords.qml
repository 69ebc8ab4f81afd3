pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen says about the card one is at; until a card lies, what to do meanwhile.
SheetBox {
    id: root

    required property ActivityPresenter presenter

    Body {
        width: parent.width
        visible: root.presenter.card === ""
        soft: true
        text: root.presenter.noDeck ? qsTr("Kortsættet kan ikke læses lige nu. I kan tale sammen uden billeder.", "activity") : qsTr("Giv borgeren ro til at vælge. Det er fint at vælge i stilhed.", "activity")
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
        presenter: root.presenter
    }
    Small {
        objectName: "activity.missing"
        width: parent.width
        visible: root.presenter.missing !== ""
        text: qsTr("Kortsættet mangler en billedfil: %1. Resten er her.", "activity").arg(root.presenter.missing)
    }
}
