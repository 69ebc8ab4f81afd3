pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Adding somebody who takes part: what they are here, a name, and a number to call.
Fold {
    id: root

    property string role: "contact"
    // What it means that somebody with this role is there; empty where nothing needs to be said.
    property string explanation

    readonly property var roles: [["contact", qsTr("Kontaktperson", "person")], ["network", qsTr("Netværksperson", "person")], ["interpreter", qsTr("Tolk", "person")], ["companion", qsTr("Bisidder", "person")], ["representative", qsTr("Partsrepræsentant", "person")], ["guardian", qsTr("Værge", "person")]]

    signal added(string role, string name, string phone)

    text: qsTr("Tilføj en person", "person")

    function addPerson() {
        if (nameField.text.trim() === "")
            return;
        root.added(root.role, nameField.text, phoneField.text);
        nameField.clear();
        phoneField.clear();
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.roles

            Chip {
                required property var modelData

                objectName: root.name + ".role:" + modelData[0]
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: modelData[1]
                chosen: root.role === modelData[0]
                onClicked: root.role = modelData[0]
            }
        }
    }
    Small {
        width: parent.width
        visible: text !== ""
        text: root.explanation
    }
    Flow {
        id: fields

        readonly property bool roomy: width > 2 * Theme.fieldWidth

        width: parent.width
        spacing: Theme.gap

        LineField {
            id: nameField

            objectName: root.name + ".name"
            width: fields.roomy ? (fields.width - add.width) / 2 - fields.spacing : fields.width
            label: qsTr("Navn", "person")
            hint: label
            onAccepted: root.addPerson()
        }
        LineField {
            id: phoneField

            objectName: root.name + ".phone"
            width: nameField.width
            label: qsTr("Telefon (kan vente)", "person")
            hint: label
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onAccepted: root.addPerson()
        }
        QuietButton {
            id: add

            objectName: root.name + ".add"
            enabled: nameField.text.trim() !== ""
            text: qsTr("Tilføj", "person")
            onClicked: root.addPerson()
        }
    }
}
