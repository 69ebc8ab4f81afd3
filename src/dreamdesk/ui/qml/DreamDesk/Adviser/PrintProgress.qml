pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How far it has come: in words, and as a quiet line.
Column {
    id: root

    required property PrintSheetPresenter presenter

    readonly property bool counted: root.presenter.pages > 0

    spacing: Theme.gap2

    Body {
        objectName: "print.progress"
        width: parent.width
        text: root.presenter.stage === "stopping" ? qsTr("Stopper …", "print") : root.counted ? qsTr("Side %1 af %2", "print").arg(root.presenter.page).arg(root.presenter.pages) : qsTr("Gør klar …", "print")
    }
    Rectangle {
        width: parent.width
        height: Theme.bar
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: root.counted ? parent.width * root.presenter.page / root.presenter.pages : 0
            height: parent.height
            radius: height / 2
            color: Theme.dusk
        }
    }
}
