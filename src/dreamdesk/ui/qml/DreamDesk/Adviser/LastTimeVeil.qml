pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Another day begins with what was said last.
Veil {
    id: root

    required property LastTimePresenter last

    objectName: "lastTime"
    visible: root.last.begins
    heading: qsTr("Sidst blev det sagt", "last time")
    onClosed: {
        if (root.last.begins)
            root.last.goOn();
    }

    Repeater {
        model: root.last.said

        Quotation {
            required property string modelData

            width: parent?.width ?? 0
            text: modelData
        }
    }
    Body {
        objectName: "lastTime.open"
        width: parent.width
        visible: root.last.leftOpen !== ""
        text: qsTr("Det var I ikke færdige med: %1", "last time").arg(root.last.leftOpen)
    }
    Body {
        width: parent.width
        soft: true
        text: qsTr("Læs det højt, og spørg, om det stadig passer.", "last time")
    }
    footer: ActionButton {
        anchors.right: parent.right
        objectName: "lastTime.goOn"
        text: qsTr("Gå videre herfra", "last time")
        onClicked: root.last.goOn()
    }
}
