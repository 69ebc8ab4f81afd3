pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// What one draws with: the tool, its width and its colour, each chosen with one tap.
Column {
    id: root

    required property string name
    required property InkDesk desk
    property bool large: false

    readonly property int between: large ? Theme.touchGap : Theme.gap
    readonly property var tools: [["pen", qsTr("Pen", "ink")], ["brush", qsTr("Pensel", "ink")], ["marker", qsTr("Tusch", "ink")]]
    readonly property var erasers: [["area", qsTr("Viskelæder", "ink")], ["stroke", qsTr("Fjern en streg", "ink")]]
    readonly property var widths: [["fine", qsTr("tynd", "ink")], ["medium", qsTr("mellem", "ink")], ["broad", qsTr("bred", "ink")], ["bold", qsTr("meget bred", "ink")]]
    readonly property var colours: [["ink", qsTr("mørk", "ink")], ["grey", qsTr("grå", "ink")], ["brown", qsTr("brun", "ink")], ["red", qsTr("rød", "ink")], ["orange", qsTr("orange", "ink")], ["yellow", qsTr("gul", "ink")], ["leaf", qsTr("lysegrøn", "ink")], ["green", qsTr("grøn", "ink")], ["sky", qsTr("lyseblå", "ink")], ["blue", qsTr("blå", "ink")], ["plum", qsTr("lilla", "ink")], ["rose", qsTr("rosa", "ink")]]

    spacing: 2 * between

    Flow {
        width: parent.width
        spacing: root.between

        Repeater {
            model: root.tools

            Chip {
                required property var modelData

                objectName: root.name + ".tool:" + modelData[0]
                large: root.large
                text: modelData[1]
                chosen: root.desk.eraser === "" && root.desk.tool === modelData[0]
                onClicked: root.desk.useTool(modelData[0])
            }
        }
        Repeater {
            model: root.erasers

            Chip {
                required property var modelData

                objectName: root.name + ".eraser:" + modelData[0]
                large: root.large
                text: modelData[1]
                chosen: root.desk.eraser === modelData[0]
                onClicked: root.desk.useEraser(modelData[0])
            }
        }
    }
    Flow {
        width: parent.width
        spacing: root.between

        Repeater {
            model: root.widths

            Chip {
                required property var modelData

                objectName: root.name + ".width:" + modelData[0]
                large: root.large
                text: modelData[1]
                chosen: root.desk.inkWidth === modelData[0]
                onClicked: root.desk.useWidth(modelData[0])
            }
        }
    }
    Flow {
        width: parent.width
        spacing: root.between

        Repeater {
            model: root.colours

            HueChip {
                required property var modelData

                objectName: root.name + ".colour:" + key
                key: modelData[0]
                title: modelData[1]
                hue: Theme.inks[key]
                large: root.large
                chosen: root.desk.colour === key
                onClicked: root.desk.useColour(key)
            }
        }
    }
}
