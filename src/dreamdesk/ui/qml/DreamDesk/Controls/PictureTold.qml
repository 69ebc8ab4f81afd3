pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// What a large picture is called and what is seen on it, in words; and the way to hear it.
// The button is there only where the machine has a Danish voice. It falls silent when it is left.
Column {
    id: root

    required property PictureTelling telling

    property string name: "told"
    property string title
    property string alt
    property bool large: false

    visible: root.telling.described || root.telling.canSpeak
    spacing: Theme.gap2

    onTitleChanged: root.telling.hush()
    Component.onDestruction: root.telling?.hush()

    Body {
        objectName: root.name + ".described"
        width: parent.width
        visible: root.telling.described && root.alt !== ""
        large: root.large
        text: root.alt
        horizontalAlignment: Text.AlignHCenter
    }
    QuietButton {
        objectName: root.name + ".say"
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.telling.canSpeak
        large: root.large
        text: root.telling.speaking ? qsTr("Stop oplæsning", "told") : qsTr("Læs op", "told")
        onClicked: root.telling.speaking ? root.telling.hush() : root.telling.say(root.title, root.alt)
    }
}
