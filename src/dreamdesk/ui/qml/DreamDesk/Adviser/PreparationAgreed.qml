pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// What is agreed so far, beside what is talked through; tap a line to agree on it.
SheetBox {
    id: root

    required property PreparationPresenter presenter

    readonly property string notYet: qsTr("Ikke aftalt endnu", "preparation")
    readonly property list<var> lines: [["people", qsTr("Hvem er med", "preparation"), presenter.company.summary], ["pair", qsTr("Det laver I", "preparation"), presenter.pair.summary], ["place", qsTr("Hvor og hvornår", "preparation"), presenter.plan.summary], ["breaks", qsTr("Pauser", "preparation"), presenter.plan.breaks], ["language", qsTr("Tolk", "preparation"), presenter.company.language || qsTr("Ingen tolk", "preparation")]]

    signal wanted(string what)

    padding: Theme.gap2
    spacing: 0

    Lead {
        x: Theme.gap
        width: parent.width - 2 * x
        bottomPadding: Theme.gap
        text: qsTr("Det har I aftalt", "preparation")
    }
    Repeater {
        model: root.lines

        T.AbstractButton {
            id: line

            required property var modelData

            objectName: "preparation.agreed:" + modelData[0]
            width: parent?.width ?? 0
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap2)
            leftPadding: Theme.gap
            rightPadding: Theme.gap
            Accessible.name: qsTr("%1: %2", "preparation").arg(modelData[1]).arg(modelData[2] || root.notYet)
            onClicked: root.wanted(modelData[0])

            contentItem: Item {
                implicitHeight: words.implicitHeight

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width

                    Small {
                        width: parent.width
                        strong: true
                        color: Theme.dusk
                        text: line.modelData[1]
                    }
                    Body {
                        width: parent.width
                        soft: line.modelData[2] === ""
                        text: line.modelData[2] || root.notYet
                    }
                }
            }
            background: Rectangle {
                radius: Theme.cornerControl
                color: line.hovered || line.down ? Theme.duskSoft : "transparent"

                FocusRing {
                    visible: line.visualFocus
                }
            }
        }
    }
}
