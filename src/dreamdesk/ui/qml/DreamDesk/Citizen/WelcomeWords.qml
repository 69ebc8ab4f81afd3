pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A greeting, who is here, what one may always do, and words for how it is to be here.
Scroll {
    id: root

    required property CitizenWelcome presenter

    readonly property bool low: height < Theme.lowestHeight
    readonly property var ways: [["colour", root.presenter.arrived.colourTitle || qsTr("Hellere en farve", "citizen"), root.presenter.arrived.colour !== ""], ["picture", root.presenter.arrived.pictureTitle || qsTr("Hellere et billede", "citizen"), root.presenter.arrived.picture !== ""], ["today", qsTr("Hvad skal vi i dag?", "citizen"), false]]

    signal turned(string way)

    topRoom: Math.max(Theme.gap3, Math.round((height - words.implicitHeight) / 2))
    bottomRoom: Theme.gap

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth * 1.75)
        spacing: root.low ? Theme.gap2 : Theme.gap3

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.greeting
        }
        Body {
            objectName: "citizen.people"
            width: parent.width
            visible: text !== ""
            large: true
            soft: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.people.join(" ")
        }
        Grid {
            id: rules

            width: parent.width
            columns: choices.columns / 2
            columnSpacing: Theme.gap3

            Repeater {
                model: root.presenter.rules

                Body {
                    required property string modelData

                    width: (rules.width - rules.columnSpacing * (rules.columns - 1)) / rules.columns
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
            text: root.presenter.questions[0]
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
                    chosen: root.presenter.arrived.word === modelData
                    onClicked: root.presenter.arrive(modelData)
                }
            }
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: choices.columns === 4 ? 3 : 1
            spacing: Theme.touchGap
            horizontalItemAlignment: Grid.AlignHCenter

            Repeater {
                model: root.ways.filter(way => way[0] !== "picture" || root.presenter.hasPictures)

                QuietButton {
                    required property var modelData

                    objectName: "citizen.arriveIn:" + modelData[0]
                    large: true
                    bare: !modelData[2]
                    text: modelData[1]
                    onClicked: root.turned(modelData[0])
                }
            }
        }
    }
}
