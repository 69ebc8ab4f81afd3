pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A step: a line while it is folded together; its words, who and when while it is open.
Item {
    id: root

    required property StepsPresenter presenter
    required property string today
    required property string key
    required property int place
    required property string words
    required property string doing
    required property string day
    required property list<string> who
    required property bool isLast
    required property bool isOpen

    readonly property string name: "goals.step:" + (place + 1)
    readonly property int inset: Theme.gap3

    implicitHeight: Math.max(Theme.touch, isOpen ? open.implicitHeight : line.implicitHeight)

    Rectangle {
        width: Theme.gap
        height: parent.height
        radius: width / 2
        color: root.place === 0 ? Theme.apricot : Theme.stairs[Math.max(0, Math.min(root.place, Theme.stairs.length - 1))]
    }
    GoalStepLine {
        id: line

        name: root.name
        x: root.inset - leftPadding
        width: parent.width - x
        visible: !root.isOpen
        first: root.place === 0
        words: root.words
        doing: root.doing
        onClicked: root.presenter.openThis(root.key)
    }
    Loader {
        id: open

        x: root.inset
        width: parent.width - x
        active: root.isOpen

        sourceComponent: Column {
            spacing: Theme.gap
            Component.onCompleted: {
                if (root.words === "")
                    field.forceActiveFocus();
            }

            Small {
                visible: root.place === 0
                text: qsTr("Start her", "goals")
            }
            SentenceField {
                id: field

                objectName: root.name + ".words"
                width: parent.width
                saved: root.words
                label: qsTr("Hvad sker der på skridtet?", "goals")
                hint: qsTr("Hvad gør du først?", "goals")
                onTyped: words => root.presenter.type(root.key, words)
                onFinished: root.presenter.finishTyping()
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: root.presenter.names

                    Chip {
                        required property string key
                        required property string title

                        objectName: root.name + ".who:" + title
                        text: title
                        chosen: root.who.indexOf(key) >= 0
                        Accessible.role: Accessible.CheckBox
                        onClicked: root.presenter.share(root.key, key)
                    }
                }
            }
            DayChips {
                name: root.name + ".day"
                width: parent.width
                today: root.today
                chosen: root.day
                offers: [0, 1, 7, 14]
                onPicked: day => root.presenter.plan(root.key, day)
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                QuietButton {
                    objectName: root.name + ".fold"
                    text: qsTr("Færdig", "goals")
                    onClicked: root.presenter.openThis(root.key)
                }
                QuietButton {
                    objectName: root.name + ".earlier"
                    visible: root.place > 0
                    bare: true
                    text: qsTr("Flyt tidligere", "goals")
                    onClicked: root.presenter.move(root.key, -1)
                }
                QuietButton {
                    objectName: root.name + ".later"
                    visible: !root.isLast
                    bare: true
                    text: qsTr("Flyt senere", "goals")
                    onClicked: root.presenter.move(root.key, 1)
                }
                QuietButton {
                    objectName: root.name + ".away"
                    bare: true
                    text: qsTr("Tag skridtet væk", "goals")
                    onClicked: root.presenter.takeAway(root.key)
                }
            }
        }
    }
}
