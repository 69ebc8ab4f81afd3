pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Nyt værksted: one name is enough; those one usually works with are chosen already.
Item {
    id: root

    required property NewWorkshopPresenter presenter

    // Somebody whose name is typed is with them, also before »Tilføj«.
    function begin() {
        people.addPerson();
        presenter.begin();
    }

    Scroll {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        x: foot.x
        width: foot.width + Theme.gap2
        topRoom: Theme.gap5

        Title {
            width: parent.width
            text: qsTr("Hvem er værkstedet for?", "new workshop")
        }
        LineField {
            objectName: "new.citizen"
            width: parent.width
            label: qsTr("Borgerens fornavn eller initialer", "new workshop")
            hint: label
            onTyped: words => root.presenter.nameCitizen(words)
            onAccepted: root.begin()
            Component.onCompleted: forceActiveFocus()
        }
        Fold {
            width: parent.width
            name: "new.case.fold"
            text: qsTr("Sagsnummer", "new workshop")

            LineField {
                objectName: "new.case"
                width: parent.width
                label: qsTr("Sagsnummer, aldrig CPR-nummer", "new workshop")
                hint: label
                onTyped: words => root.presenter.numberCase(words)
            }
        }
        Lead {
            width: parent.width
            text: qsTr("Hvem er med?", "new workshop")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.people

                Chip {
                    required property int index
                    required property string name
                    required property string role
                    required chosen

                    objectName: "new.person:" + name
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("%1 · %2", "new workshop").arg(name).arg(role)
                    onClicked: root.presenter.choose(index)
                }
            }
        }
        PersonForm {
            id: people

            width: parent.width
            name: "new.add"
            onAdded: (role, name, phone) => root.presenter.add(role, name, phone)
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gap4)
        height: begin.height

        QuietButton {
            objectName: "new.cancel"
            text: qsTr("Tilbage", "new workshop")
            onClicked: root.presenter.cancel()
        }
        ActionButton {
            id: begin

            objectName: "new.begin"
            anchors.right: parent.right
            enabled: root.presenter.ready
            text: qsTr("Begynd", "new workshop")
            onClicked: root.begin()
        }
    }
}
