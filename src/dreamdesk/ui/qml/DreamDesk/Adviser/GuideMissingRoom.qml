pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Samtale when its samtaleguide cannot be read: what is safe, and the others to go on with.
RoomFrame {
    id: root

    required property GuideMissing presenter

    heading: qsTr("Samtaleguiden kan ikke læses", "conversation")
    beneath: qsTr("Alt, I har skrevet, er gemt. I kan gå videre med en anden samtaleguide nu, eller bede den, der har rettet i filen, om at se på den.", "conversation")

    Repeater {
        model: root.presenter.others

        SheetBox {
            id: other

            required property string key
            required property string title
            required property string description

            width: parent?.width ?? 0
            spacing: Theme.gap

            Body {
                width: parent.width
                text: other.description
            }
            QuietButton {
                objectName: "conversation.guide:" + other.key
                text: qsTr("Brug »%1«", "conversation").arg(other.title)
                onClicked: root.presenter.choose(other.key)
            }
        }
    }
    Small {
        objectName: "conversation.broken"
        width: parent.width
        text: root.presenter.line > 0 ? qsTr("%1, linje %2: %3", "conversation").arg(root.presenter.file).arg(root.presenter.line).arg(root.presenter.words) : qsTr("%1: %2", "conversation").arg(root.presenter.file).arg(root.presenter.words)
    }
}
