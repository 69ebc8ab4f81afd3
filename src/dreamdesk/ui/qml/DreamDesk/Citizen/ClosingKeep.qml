pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What there is to take along: the dream, the first step, when one meets again, who calls.
Scroll {
    id: root

    required property CitizenClosing presenter

    readonly property int side: Math.max(Theme.gap5, (width - 1.7 * Theme.columnWidth) / 2)

    topRoom: Math.max(Theme.gap4, (height - everything.height) / 2)
    bottomRoom: Theme.gap3

    Item {
        id: everything

        x: root.side
        width: root.width - 2 * x
        height: Math.max(picture.visible ? picture.height + Theme.gap : 0, words.implicitHeight)

        PictureCard {
            id: picture

            visible: root.presenter.picture !== ""
            y: Math.max(0, Math.min((parent.height - height) / 2, (root.height - height) / 2 - root.topRoom))
            width: Math.min(36 * Theme.gap, 0.28 * parent.width)
            source: root.presenter.picture
            title: root.presenter.alt
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: picture.visible ? picture.width + Theme.gap6 : 0
            width: parent.width - x
            spacing: Theme.gap4

            Title {
                width: parent.width
                large: true
                text: qsTr("Tak for i dag", "citizen")
            }
            Quotation {
                width: parent.width
                visible: root.presenter.quote !== ""
                large: true
                lines: 5
                text: root.presenter.quote
            }
            Grid {
                id: things

                readonly property real place: (width - columnSpacing * (columns - 1)) / columns

                width: parent.width
                columns: width < 2 * Theme.fieldWidth * Theme.textScale ? 1 : 2
                columnSpacing: Theme.gap4
                rowSpacing: Theme.gap4

                ClosingThing {
                    width: things.place
                    visible: root.presenter.step !== ""
                    start: true
                    heading: qsTr("Start her", "stairs")
                    text: root.presenter.step
                    beneath: root.presenter.stepWhen
                }
                ClosingThing {
                    width: things.place
                    visible: root.presenter.meetAgain !== ""
                    name: "citizen.meetAgain"
                    heading: qsTr("Vi ses igen", "citizen")
                    text: root.presenter.meetAgain
                    beneath: root.presenter.place
                }
            }
            Body {
                objectName: "citizen.call"
                width: parent.width
                visible: text !== ""
                large: true
                text: root.presenter.call
            }
        }
    }
}
