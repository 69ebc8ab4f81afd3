pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Trouble with the world: what happened - what is safe - what one can do.
Veil {
    id: root

    required property Trouble trouble

    readonly property var told: ({
            VaultInUse: [qsTr("DreamDesk er allerede åben", "trouble"), qsTr("Alt er i god behold. Find det andet vindue, eller luk det og prøv igen.", "trouble")],
            VaultDamaged: [qsTr("Boksen kan ikke læses", "trouble"), qsTr("Filerne i datamappen er beskadiget. Intet er slettet. Lad mappen ligge, og bed it-afdelingen om hjælp.", "trouble")],
            VaultFromNewerVersion: [qsTr("Boksen hører til en nyere DreamDesk", "trouble"), qsTr("Alt ligger, som det lå. Åbn den med den nyeste version af programmet.", "trouble")],
            FolderNotWritable: [qsTr("Der kan ikke skrives i mappen", "trouble"), qsTr("Intet er gået tabt. Vælg en anden mappe, eller bed it-afdelingen om adgang til denne:", "trouble")],
            DiskFull: [qsTr("Der er ikke mere plads på disken", "trouble"), qsTr("Det, der er gemt, er i god behold, og det sidste står stadig på skærmen. Gør plads, og prøv igen.", "trouble")],
            NoVault: [qsTr("Her er ingen boks", "trouble"), qsTr("Mappen er tom. Luk programmet, og åbn det igen for at begynde forfra.", "trouble")],
            UnknownWorkshop: [qsTr("Værkstedet findes ikke mere", "trouble"), qsTr("De andre værksteder er her stadig. Find det, du leder efter, på Hjem.", "trouble")],
            ContentBroken: [qsTr("En fil med indhold kan ikke læses", "trouble"), qsTr("Værkstedet er gemt, og resten af programmet virker. Ret eller fjern filen:", "trouble")],
            PrinterTrouble: [qsTr("Papiret blev ikke skrevet ud", "trouble"), qsTr("Papiret er her stadig. Se til printeren, eller gem papiret som en fil.", "trouble")],
            Bug: [qsTr("Der gik noget galt i programmet", "trouble"), qsTr("Det er vores fejl. Alt, du har gemt, er i god behold. Prøv igen, eller luk og åbn programmet.", "trouble")]
        })

    objectName: "trouble"
    heading: root.trouble.kind ? told[root.trouble.kind][0] : ""
    visible: root.trouble.kind !== ""
    onClosed: {
        if (root.trouble.kind)
            root.trouble.dismiss();
    }

    Body {
        objectName: "trouble.text"
        width: parent.width
        text: root.trouble.kind ? root.told[root.trouble.kind][1] : ""
    }
    Body {
        width: parent.width
        visible: text !== ""
        soft: true
        wrapMode: Text.WrapAnywhere
        text: root.trouble.about
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "trouble.dismiss"
            text: qsTr("Luk beskeden", "trouble")
            onClicked: root.trouble.dismiss()
        }
        ActionButton {
            objectName: "trouble.again"
            visible: root.trouble.canTryAgain
            text: qsTr("Prøv igen", "trouble")
            onClicked: root.trouble.tryAgain()
        }
    }
}
