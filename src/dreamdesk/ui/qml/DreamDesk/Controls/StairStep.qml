pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// One step of the staircase, or the landing where the goal stands.
Item {
    id: root

    property string when
    property string what
    property string who
    property real letter: Theme.body
    property bool first: false
    property bool goal: false
    property color fill: Theme.duskSoft

    readonly property real needs: words.y + words.implicitHeight + Theme.gap2

    Accessible.role: Accessible.ListItem
    Accessible.name: [first ? mark.text : "", when, what, who].filter(said => said !== "").join(". ")

    Rectangle {
        anchors.fill: parent
        color: root.fill
    }
    Rectangle {
        width: parent.width
        height: Theme.bar
        color: root.first ? Theme.apricot : root.goal ? Theme.dusk : Theme.tread
    }
    Rectangle {
        visible: root.first
        x: Theme.gap2
        y: (Theme.bar - height) / 2
        width: mark.implicitWidth + 2 * Theme.gap2
        height: mark.implicitHeight + 2 * Theme.gap
        radius: height / 2
        color: Theme.apricot

        Body {
            id: mark

            anchors.centerIn: parent
            text: qsTr("Start her", "stairs")
            strong: true
            lineHeight: 1
            color: Theme.apricotText
            font.pixelSize: root.letter * Theme.lesser
        }
    }
    Column {
        id: words

        x: Theme.gap2
        y: Theme.gap2 + (root.first ? mark.implicitHeight / 2 + Theme.gap / 2 : 0)
        width: parent.width - 2 * x
        spacing: Theme.gap / 2

        Body {
            width: parent.width
            visible: text !== ""
            text: root.when
            strong: !root.goal
            color: root.goal ? Theme.inkSoft : Theme.stairTextSoft
            font.pixelSize: root.letter * Theme.lesser
        }
        Body {
            width: parent.width
            text: root.what
            strong: true
            color: root.goal ? Theme.ink : Theme.stairText
            font.pixelSize: root.goal ? root.letter * Theme.greater : root.letter
        }
        Body {
            width: parent.width
            visible: text !== ""
            text: root.who
            color: Theme.stairTextSoft
            font.pixelSize: root.letter * Theme.lesser
        }
    }
}
