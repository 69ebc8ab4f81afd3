pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Trouble with the world: what happened - what is safe - what one can do.
Veil {
    id: root

    required property Trouble trouble

    readonly property var told: ({
            VaultInUse: [qsTr("DreamDesk er allerede åben", "trouble"), qsTr("Dine værksteder er i god behold. De kan kun være åbne ét sted ad gangen. Find det andet vindue, eller luk det, og prøv igen.", "trouble")],
            VaultDamaged: [qsTr("Dine værksteder kan ikke læses", "trouble"), qsTr("En af filerne er gået i stykker. DreamDesk har ikke slettet noget. Lad mappen ligge, som den er, og bed it-afdelingen om hjælp.", "trouble")],
            VaultFromNewerVersion: [qsTr("Dine værksteder er gemt i en nyere version af DreamDesk", "trouble"), qsTr("Intet er ændret. Åbn dem med den nyeste version, eller bed it-afdelingen om at opdatere programmet.", "trouble")],
            FolderNotWritable: [qsTr("Der kan ikke gemmes i mappen", "trouble"), qsTr("Det, der allerede er gemt, er i god behold. Har du selv valgt mappen, så vælg en anden. Ellers kan it-afdelingen give dig adgang til den:", "trouble")],
            DiskFull: [qsTr("Der er ikke mere plads på disken", "trouble"), qsTr("Det, der allerede er gemt, er i god behold, og det sidste står stadig på skærmen. Gør plads på computeren, og prøv igen.", "trouble")],
            NoVault: [qsTr("Dine værksteder er ikke, hvor de plejer", "trouble"), qsTr("DreamDesk har ikke slettet noget. Måske er mappen flyttet, eller et drev er ikke forbundet. Find den, og prøv igen.", "trouble")],
            UnknownWorkshop: [qsTr("Værkstedet er her ikke mere", "trouble"), qsTr("Alle andre værksteder er i god behold. Find det, du leder efter, på listen.", "trouble")],
            ContentBroken: [qsTr("En fil med billeder eller spørgsmål kan ikke læses", "trouble"), qsTr("Alt, I har skrevet, er gemt, og resten af programmet virker. Bed den, der sidst har rettet i filen, om at se på den:", "trouble")],
            UnreadablePicture: [qsTr("Billedet kan ikke læses", "trouble"), qsTr("Alt andet er i god behold. Måske er filen gået i stykker, eller den er af en slags, DreamDesk ikke kender. Vælg et andet billede.", "trouble")],
            MediumLost: [qsTr("Et billede eller et stykke musik kan ikke læses", "trouble"), qsTr("Alt, I har skrevet, er i god behold. Filen er væk eller gået i stykker. Læg billedet eller musikken ind igen, hvis du har det et andet sted.", "trouble")],
            SoundUnplayable: [qsTr("Musikken kan ikke spilles", "trouble"), qsTr("Alt, I har skrevet, er i god behold. Filen er væk, gået i stykker eller er ikke musik. Vælg et andet stykke:", "trouble")],
            PrinterTrouble: [qsTr("Papiret blev ikke skrevet ud", "trouble"), qsTr("Papiret er her stadig. Se til printeren, eller gem papiret som en fil.", "trouble")],
            Bug: [qsTr("Der gik noget galt i programmet", "trouble"), qsTr("Det er programmets fejl. Alt, der er gemt, er i god behold. Prøv igen, eller luk programmet, og åbn det igen.", "trouble")]
        })
    readonly property var words: root.trouble.kind === "" ? ["", ""] : root.told[root.trouble.kind] ?? root.told.Bug

    objectName: "trouble"
    heading: root.words[0]
    visible: root.trouble.kind !== ""
    onClosed: {
        if (root.trouble.kind)
            root.trouble.dismiss();
    }

    Body {
        objectName: "trouble.text"
        width: parent.width
        text: root.words[1]
    }
    Body {
        objectName: "trouble.about"
        width: parent.width
        visible: text !== ""
        soft: true
        wrapMode: Text.WrapAnywhere
        text: root.trouble.about
    }
    footer: Flow {
        anchors.right: parent.right
        width: Math.min(parent.width, away.width + (again.visible ? again.width + spacing : 0))
        spacing: Theme.gap

        QuietButton {
            id: away

            objectName: "trouble.dismiss"
            text: qsTr("Luk beskeden", "trouble")
            onClicked: root.trouble.dismiss()
        }
        ActionButton {
            id: again

            objectName: "trouble.again"
            visible: root.trouble.canTryAgain
            text: qsTr("Prøv igen", "trouble")
            onClicked: root.trouble.tryAgain()
        }
    }
}
