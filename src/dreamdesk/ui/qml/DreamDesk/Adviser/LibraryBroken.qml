pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A file that cannot be read: which one, where in it, what was expected, and what is used meanwhile.
SheetBox {
    id: root

    required property string key
    required property string name
    required property int line
    required property string words
    required property bool replaced
    // What still works, and what one can do.
    property string others: qsTr("De andre samtaleguider virker. Ret filen, og læs filerne igen.", "library")

    spacing: Theme.gap / 2
    border.color: Theme.clay

    Body {
        objectName: "library.broken:" + root.name
        width: parent.width
        strong: true
        color: Theme.clay
        text: root.line > 0 ? qsTr("%1 kan ikke læses. Se på linje %2.", "library").arg(root.name).arg(root.line) : qsTr("%1 kan ikke læses.", "library").arg(root.name)
    }
    Body {
        width: parent.width
        text: root.words
    }
    Body {
        width: parent.width
        text: root.replaced ? qsTr("Den indbyggede udgave bliver brugt imens. Ret filen, og læs filerne igen.", "library") : root.others
    }
    Small {
        width: parent.width
        wrapMode: Text.WrapAnywhere
        text: root.key
    }
}
