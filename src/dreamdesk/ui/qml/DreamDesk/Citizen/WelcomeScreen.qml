pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Velkommen: a greeting, what one may always do, and how it is to be here.
Scroll {
    id: root

    required property WelcomePresenter presenter

    readonly property bool low: height < Theme.lowestHeight

    topRoom: Math.max(Theme.gap3, Math.round((height - words.implicitHeight) / 2))
    bottomRoom: Theme.gap

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth * 1.75)
        spacing: root.low ? Theme.gap2 : Theme.gap4

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.greeting
        }
        Column {
            width: parent.width
            spacing: root.low ? 0 : Theme.gap

            Repeater {
                model: root.presenter.rules

                Body {
                    required property string modelData

                    width: parent?.width ?? 0
                    large: true
                    horizontalAlignment: Text.AlignHCenter
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
        Grid {
            id: choices

            readonly property real place: (width - spacing * (columns - 1)) / columns

            width: parent.width
            columns: width < 3 * Theme.fieldWidth * Theme.textScale ? 2 : 4
            spacing: Theme.touchGap

            Repeater {
                model: root.presenter.words

                Chip {
                    required property string modelData

                    objectName: "citizen.arrive:" + modelData
                    width: choices.place
                    large: true
                    text: modelData
                    chosen: root.presenter.arriving === modelData
                    onClicked: root.presenter.arrive(modelData)
                }
            }
        }
    }
}
