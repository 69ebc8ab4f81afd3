pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Another day begins with one's own words of the last time.
Item {
    id: root

    required property LastTimePresenter presenter

    readonly property real margin: Math.max(Theme.gap5, (width - 1.5 * Theme.columnWidth) / 2)

    Scroll {
        anchors.fill: parent
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        topRoom: Math.max(Theme.gap5, (height - heading.implicitHeight - words.implicitHeight) / 3)
        spacing: Theme.gap4

        Title {
            id: heading

            width: parent.width
            large: true
            text: qsTr("Det sagde du sidst", "citizen")
        }
        Column {
            id: words

            width: parent.width
            spacing: Theme.gap3

            Repeater {
                model: root.presenter.said

                Quotation {
                    required property string modelData

                    width: parent?.width ?? 0
                    large: true
                    text: modelData
                }
            }
        }
    }
}
