pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A sheet as a small picture, and its name: of what is drawn on it, or what a new one begins with.
T.AbstractButton {
    id: root

    required property string key
    required property string template
    required property bool chosen
    required property string title
    required property Placing placing
    property SmallSheets small: null
    property bool large: false

    implicitWidth: 20 * Theme.gap
    implicitHeight: paper.height + words.implicitHeight + Theme.gap2
    Accessible.name: title
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Rectangle {
            id: paper

            width: root.width
            height: Math.round(width * Theme.sheetShape)
            radius: Theme.cornerControl
            color: Theme.card
            border.width: root.chosen ? Theme.focusRing : Theme.hairline
            border.color: root.chosen || root.hovered || root.down ? Theme.dusk : Theme.line

            DrawnItem {
                anchors.fill: drawn
                visible: root.template !== "" && !drawn.shown
                placing: root.placing
                template: root.template
            }
            SmallSheet {
                id: drawn

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gap
                height: Math.round(width * Theme.sheetShape)
                sheets: root.small
                sheet: root.key
                Component.onDestruction: leave()
            }
        }
        Body {
            id: words

            anchors.top: paper.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
            large: root.large
            strong: root.chosen
            // A long name takes no more room than is measured for it.
            maximumLineCount: root.large ? 2 : 4
            elide: Text.ElideRight
            horizontalAlignment: root.large ? Text.AlignHCenter : Text.AlignLeft
            text: root.title
        }
    }
    background: Item {
        FocusRing {
            visible: root.visualFocus
        }
    }
}
