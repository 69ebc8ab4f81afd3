pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A month to pick a day from, by finger, mouse or arrow keys. Days gone by are quiet, not forbidden.
Rectangle {
    id: root

    property string name
    property string today
    property string chosen

    signal picked(string day)

    readonly property int cell: Math.max(Theme.touch, 1.8 * Theme.body)
    readonly property int side: Theme.gap2

    implicitWidth: 7 * cell + 2 * side
    implicitHeight: column.implicitHeight + 2 * side
    radius: Theme.cornerSheet
    color: Theme.sheet
    border.width: Theme.hairline
    border.color: Theme.line

    function begin() {
        month.begin();
        grid.forceActiveFocus();
    }

    component Turn: QuietButton {
        id: turn

        property string sign

        width: root.cell
        height: root.cell
        bare: true
        contentItem: Title {
            text: turn.sign
            color: Theme.dusk
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    MonthDays {
        id: month

        today: root.today
        chosen: root.chosen
    }
    Column {
        id: column

        x: root.side
        y: root.side
        width: parent.width - 2 * x

        Item {
            width: parent.width
            height: root.cell

            Turn {
                objectName: root.name + ":earlier"
                sign: "‹"
                text: qsTr("Forrige måned", "day")
                onClicked: month.turn(-1)
            }
            Lead {
                objectName: root.name + ":month"
                anchors.centerIn: parent
                text: month.title
            }
            Turn {
                objectName: root.name + ":later"
                anchors.right: parent.right
                sign: "›"
                text: qsTr("Næste måned", "day")
                onClicked: month.turn(1)
            }
        }
        Row {
            Repeater {
                model: [qsTr("ma", "day"), qsTr("ti", "day"), qsTr("on", "day"), qsTr("to", "day"), qsTr("fr", "day"), qsTr("lø", "day"), qsTr("sø", "day")]

                Small {
                    required property string modelData

                    width: root.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                }
            }
        }
        Grid {
            id: grid

            columns: 7
            activeFocusOnTab: true
            Keys.onLeftPressed: month.move(-1)
            Keys.onRightPressed: month.move(1)
            Keys.onUpPressed: month.move(-7)
            Keys.onDownPressed: month.move(7)
            Keys.onReturnPressed: root.picked(month.pointedAt)
            Keys.onEnterPressed: root.picked(month.pointedAt)
            Keys.onSpacePressed: root.picked(month.pointedAt)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                    month.turn(event.key === Qt.Key_PageUp ? -1 : 1);
            }

            Repeater {
                model: month.rows

                T.AbstractButton {
                    id: day

                    required property string day
                    required property string number
                    required property string spoken
                    required property bool inMonth
                    required property bool past
                    required property bool isToday
                    required property bool chosen
                    required property bool pointedAt

                    objectName: root.name + ":" + day.day
                    width: root.cell
                    height: root.cell
                    focusPolicy: Qt.NoFocus
                    enabled: inMonth
                    opacity: inMonth ? 1 : 0
                    Accessible.name: spoken
                    onClicked: root.picked(day.day)

                    contentItem: Body {
                        text: day.number
                        soft: day.past
                        strong: day.chosen || day.isToday
                        color: day.chosen ? Theme.duskText : day.past ? Theme.inkSoft : Theme.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }
                    background: Item {
                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: Theme.hairline
                            radius: Theme.cornerControl
                            color: day.chosen ? Theme.dusk : day.down || day.hovered ? Theme.duskSoft : "transparent"
                            border.width: day.isToday || (day.pointedAt && grid.activeFocus) ? 2 * Theme.hairline : 0
                            border.color: day.pointedAt && grid.activeFocus ? Theme.dusk : Theme.edge
                        }
                    }
                }
            }
        }
    }
}
