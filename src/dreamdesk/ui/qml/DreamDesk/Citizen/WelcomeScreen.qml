pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Velkommen: a greeting, what one may always do, and how it is to be here.
Item {
    id: root

    required property WelcomePresenter presenter

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap5
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth * 1.4)
        spacing: Theme.gap4

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.greeting
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            Repeater {
                model: root.presenter.rules

                Body {
                    required property string modelData

                    large: true
                    text: modelData
                }
            }
        }
        Lead {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.question
        }
        Flow {
            width: parent.width
            spacing: Theme.touchGap

            Repeater {
                model: root.presenter.words

                Chip {
                    required property string modelData

                    objectName: "citizen.arrive:" + modelData
                    large: true
                    text: modelData
                    chosen: root.presenter.arriving === modelData
                    onClicked: root.presenter.arrive(modelData)
                }
            }
        }
    }
}
