pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// One combination to choose: what one does, and what the talk is like.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string beneath
    required property bool chosen
    required property bool there

    objectName: "preparation.pair:" + key
    enabled: there
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.gap)
    leftPadding: Theme.gap5
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    Accessible.name: title
    Accessible.description: beneath
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    indicator: Rectangle {
        y: root.topPadding + Math.round((Theme.body * Theme.lineHeight - height) / 2)
        width: Theme.gap3
        height: Theme.gap3
        radius: width / 2
        color: root.hovered ? Theme.duskSoft : Theme.sheet
        border.width: root.chosen ? 2 * Theme.hairline : Theme.hairline
        border.color: root.chosen ? Theme.dusk : Theme.edge
        opacity: root.there ? 1 : Theme.faded

        Rectangle {
            anchors.centerIn: parent
            visible: root.chosen
            width: parent.width / 2
            height: width
            radius: width / 2
            color: Theme.dusk
        }
        FocusRing {
            visible: root.visualFocus
            radius: width / 2
        }
    }
    contentItem: Column {
        Body {
            width: parent.width
            text: root.title
            strong: root.chosen
            soft: !root.there
        }
        Small {
            width: parent.width
            text: root.beneath
        }
    }
}
