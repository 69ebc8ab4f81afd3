pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Lås: one field, and a kind word when it was the wrong one.
Item {
    id: root

    required property LockPresenter presenter

    Dawn {
        anchors.fill: parent
    }
    SheetBox {
        anchors.centerIn: parent
        width: Theme.dialogWidth
        padding: Theme.gap5

        Title {
            text: qsTr("Godt, du er her", "lock")
        }
        Body {
            width: parent.width
            soft: true
            text: qsTr("Skriv dit kodeord for at åbne dine værksteder.", "lock")
        }
        LineField {
            id: password

            objectName: "lock.password"
            width: parent.width
            focus: true
            label: qsTr("Kodeord", "lock")
            hint: label
            echoMode: TextInput.Password
            enabled: !root.presenter.busy
            onAccepted: root.presenter.unlock(text)
            onEnabledChanged: {
                if (enabled)
                    forceActiveFocus();
            }
            Component.onCompleted: forceActiveFocus()
        }
        Body {
            objectName: "lock.wrong"
            width: parent.width
            visible: root.presenter.wrong
            text: qsTr("Det kodeord passer ikke. Dine værksteder er i god behold. Prøv igen om et øjeblik.", "lock")
        }
        ActionButton {
            objectName: "lock.open"
            anchors.right: parent.right
            enabled: !root.presenter.busy && password.text !== ""
            text: root.presenter.busy && !root.presenter.wrong ? qsTr("Åbner …", "lock") : qsTr("Lås op", "lock")
            onClicked: root.presenter.unlock(password.text)
        }
    }
}
