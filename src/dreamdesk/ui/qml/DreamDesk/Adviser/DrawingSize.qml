pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// How large a drawing can be on paper: its pages as they lie when they are glued together.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string paper
    required property string measure
    required property int columns
    required property int rows
    required property real wide
    required property real high
    required property real cut
    required property real common

    // The same scale for all, so that one sees how much larger it gets.
    readonly property real mm: Theme.pageScale
    readonly property int pictureHeight: Theme.pagesHeight

    objectName: "sizes.take:" + key
    implicitHeight: pictureHeight + words.implicitHeight + Theme.gap + 2 * padding
    padding: Theme.gap2
    Accessible.name: [title, paper, measure].join(", ")
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.pictureHeight - height
            width: Math.round(root.mm * (root.columns * root.wide - (root.columns - 1) * root.common))
            height: Math.round(root.mm * (root.rows * root.high - (root.rows - 1) * root.common))

            Repeater {
                model: root.columns * root.rows

                Rectangle {
                    required property int index

                    readonly property real besideCut: index % root.columns > 0 ? root.cut : 0
                    readonly property real aboveCut: index >= root.columns ? root.cut : 0

                    x: Math.round(root.mm * (index % root.columns * (root.wide - root.common) + besideCut))
                    y: Math.round(root.mm * (Math.floor(index / root.columns) * (root.high - root.common) + aboveCut))
                    width: Math.round(root.mm * (root.wide - besideCut))
                    height: Math.round(root.mm * (root.high - aboveCut))
                    color: Theme.card
                    border.width: Theme.hairline
                    border.color: Theme.edge

                    Small {
                        anchors.centerIn: parent
                        visible: root.columns * root.rows > 1
                        text: parent.index + 1
                        // Paper is white in every palette.
                        color: Theme.inks.grey
                        Accessible.ignored: true
                    }
                }
            }
        }
        Column {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width

            Body {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: root.title
            }
            Small {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.paper
            }
            Small {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.measure
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: root.pressed || root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }
}
