pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// An answer that has been written down, and what may grow from it. Only the buttons it has are made.
Column {
    id: root

    required property ConversationPresenter presenter
    required property string key
    required property string text
    required property bool locked
    required property bool canDream
    required property bool isDream
    required property string feeds
    required property bool takenIn

    readonly property var keeping: ({
            barrier: qsTr("Gem som forhindring", "conversation"),
            motivation: qsTr("Gem som begrundelse", "conversation"),
            resource: qsTr("Gem som noget, der hjælper", "conversation")
        })

    spacing: Theme.gap / 2

    Quotation {
        width: parent.width
        text: root.text
    }
    Flow {
        x: Theme.gap
        width: parent.width - x
        spacing: Theme.gap

        Loader {
            active: !root.locked
            visible: active

            sourceComponent: QuietButton {
                objectName: "conversation.confirm:" + root.key
                bare: true
                text: qsTr("Det er skrevet rigtigt", "conversation")
                onClicked: root.presenter.confirmSaid(root.key)
            }
        }
        Loader {
            active: root.canDream
            visible: active

            sourceComponent: QuietButton {
                objectName: "conversation.dream:" + root.key
                bare: true
                focusPolicy: Qt.TabFocus
                text: qsTr("Gem som drøm", "conversation")
                onClicked: root.presenter.makeDream(root.key)
            }
        }
        Loader {
            active: root.feeds !== "" && !root.takenIn
            visible: active

            sourceComponent: QuietButton {
                objectName: "conversation.keep:" + root.key
                bare: true
                focusPolicy: Qt.TabFocus
                text: root.keeping[root.feeds] ?? ""
                onClicked: root.presenter.takeIn(root.key)
            }
        }
        Loader {
            active: root.isDream || root.takenIn
            visible: active

            sourceComponent: QuietButton {
                objectName: "conversation.toDream:" + root.key
                bare: true
                focusPolicy: Qt.TabFocus
                text: root.isDream ? qsTr("Gemt som drøm", "conversation") : qsTr("Gemt ved drømmen", "conversation")
                Accessible.description: qsTr("Gå til drømmen", "conversation")
                onClicked: root.presenter.seeDream(root.key)
            }
        }
    }
}
