pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// The other cards on the table, small: one of them can be gone to.
Column {
    id: root

    required property ActivityPresenter presenter

    spacing: Theme.gap

    Small {
        width: parent.width
        text: qsTr("På bordet", "activity")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.laid

            T.AbstractButton {
                id: other

                required property string key
                required property string title
                required property bool faceUp
                required property bool chosen

                objectName: "activity.choose:" + key
                width: Theme.touch
                height: width * Theme.cardOuterShape
                Accessible.name: title
                onClicked: root.presenter.choose(key)

                contentItem: PictureCard {
                    card: other.key
                    title: other.title
                    faceUp: other.faceUp
                }
                background: Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.focusRing
                    visible: other.chosen || other.visualFocus
                    radius: Theme.focusRing + 2 * Theme.hairline
                    color: "transparent"
                    border.width: Theme.focusRing
                    border.color: Theme.dusk
                }
            }
        }
    }
}
