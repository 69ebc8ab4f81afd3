pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The fence round the workshop: out to Hjem only with the adviser's code.
Veil {
    id: root

    required property Desk desk

    objectName: "code.veil"
    heading: qsTr("Tilbage til Hjem", "code")
    visible: root.desk.asksCode
    onClosed: {
        if (root.desk.asksCode)
            root.desk.stay();
    }
    onOpened: {
        pad.digits = "";
        pad.forceActiveFocus();
    }

    Body {
        width: parent.width
        text: root.desk.sample ? qsTr("Skriv rådgiverens kode. I eksemplet er den 1234.", "code") : qsTr("Skriv rådgiverens kode.", "code")
    }
    Body {
        width: parent.width
        visible: root.desk.wrongCode
        color: Theme.clay
        text: qsTr("Det var ikke koden. Prøv igen.", "code")
    }
    CodePad {
        id: pad

        anchors.horizontalCenter: parent.horizontalCenter
        onEntered: code => root.desk.enterCode(code)
    }
    QuietButton {
        objectName: "code.stay"
        text: qsTr("Bliv i værkstedet", "code")
        onClicked: root.desk.stay()
    }
}
