pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Who is there, and who writes.
Fold {
    id: root

    required property PreparationPresenter presenter

    name: "preparation.people.fold"
    text: qsTr("Hvem er med, og hvem skriver?", "preparation")
    summary: root.presenter.peopleSummary

    Repeater {
        model: root.presenter.people

        Item {
            id: person

            required property string key
            required property string name
            required property string role
            required property bool writes
            required property bool mayWrite
            required property bool mayLeave

            width: parent?.width ?? 0
            height: Theme.touch

            Body {
                anchors.verticalCenter: parent.verticalCenter
                width: buttons.x - Theme.gap
                text: qsTr("%1 · %2", "person").arg(person.name).arg(person.role)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: Theme.gap

                QuietButton {
                    objectName: "preparation.excuse:" + person.name
                    visible: person.mayLeave
                    bare: true
                    text: qsTr("Er ikke med", "person")
                    onClicked: root.presenter.excuse(person.key)
                }
                Chip {
                    objectName: "preparation.scribe:" + person.name
                    visible: person.mayWrite
                    text: qsTr("Skriver", "person")
                    chosen: person.writes
                    onClicked: root.presenter.letWrite(person.key)
                }
            }
        }
    }
    PersonForm {
        width: parent.width
        name: "preparation.add"
        onAdded: (role, name, phone) => root.presenter.invite(role, name, phone)
    }
}
