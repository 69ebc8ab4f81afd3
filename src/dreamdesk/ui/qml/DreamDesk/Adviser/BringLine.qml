pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A piece of music on the disk: its file's name, to tick off. `fixed` when it comes along with the rest.
Item {
    id: root

    property string key
    property string title
    property bool ticked: false
    property bool fixed: false

    signal clicked

    implicitHeight: fixed ? name.height + Theme.gap : line.implicitHeight

    TickRow {
        id: line

        objectName: "bring.entry:" + root.key
        width: parent.width
        visible: !root.fixed
        text: root.title
        ticked: root.ticked
        onClicked: root.clicked()
    }
    Body {
        id: name

        width: parent.width
        visible: root.fixed
        text: root.title
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
    }
}
