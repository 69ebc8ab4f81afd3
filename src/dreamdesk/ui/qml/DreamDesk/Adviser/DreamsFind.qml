pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Nothing has been said yet: the ways to where the words come from.
SheetBox {
    id: root

    required property DreamsPresenter presenter

    Lead {
        width: parent.width
        text: qsTr("Eller find ordene sammen først", "dreams")
    }
    Body {
        width: parent.width
        soft: true
        text: qsTr("Det, borgeren siger i Aktivitet og Samtale, står her bagefter. Så kan borgeren vælge, hvad der er en drøm.", "dreams")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        QuietButton {
            objectName: "dreams.toActivity"
            text: qsTr("Gå til Aktivitet", "dreams")
            onClicked: root.presenter.toActivity()
        }
        QuietButton {
            objectName: "dreams.toConversation"
            text: qsTr("Gå til Samtale", "dreams")
            onClicked: root.presenter.toConversation()
        }
    }
}
