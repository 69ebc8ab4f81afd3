pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Lås: one field, and a kind word when it was the wrong one.
DawnSheet {
    id: root

    required property LockPresenter presenter

    Title {
        width: parent.width
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
            if (enabled) {
                forceActiveFocus();
                selectAll();
            }
        }
        Component.onCompleted: forceActiveFocus()
    }
    Body {
        objectName: "lock.wrong"
        width: parent.width
        visible: root.presenter.wrong
        text: root.presenter.busy ? qsTr("Det kodeord passer ikke. Dine værksteder er i god behold. Vent et øjeblik, og prøv igen.", "lock") : qsTr("Det kodeord passer ikke. Dine værksteder er i god behold. Prøv igen, og se efter, om store bogstaver er slået til.", "lock")
    }
    ActionButton {
        objectName: "lock.open"
        anchors.right: parent.right
        enabled: !root.presenter.busy && password.text !== ""
        text: root.presenter.busy && !root.presenter.wrong ? qsTr("Åbner …", "lock") : qsTr("Lås op", "lock")
        onClicked: root.presenter.unlock(password.text)
    }
}
