pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The fence round the workshop: out to Hjem only with the adviser's code.
Veil {
    id: root

    required property Fence fence

    objectName: "code.veil"
    heading: qsTr("Tilbage til Hjem", "code")
    visible: root.fence.asked
    onClosed: {
        if (root.fence.asked)
            root.fence.stay();
    }
    onOpened: pad.forceActiveFocus()

    Body {
        objectName: "code.said"
        width: parent.width
        text: root.fence.wrong ? qsTr("Det var ikke koden. Vent et øjeblik, og prøv igen.", "code") : root.fence.sample ? qsTr("Skriv rådgiverens kode. I eksemplet er den 1234.", "code") : qsTr("Skriv rådgiverens kode.", "code")
    }
    CodePad {
        id: pad

        objectName: "code.pad"
        anchors.horizontalCenter: parent.horizontalCenter
        enabled: !root.fence.busy
        onEnabledChanged: {
            if (enabled)
                forceActiveFocus();
        }
        onEntered: code => {
            digits = "";
            root.fence.enter(code);
        }
    }
    QuietButton {
        objectName: "code.stay"
        bare: true
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Bliv i værkstedet", "code")
        onClicked: root.fence.stay()
    }
}
