pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Akut bekymring: what to do, in order, and whom to call. Both screens are calm, and nothing is noted.
Veil {
    id: root

    required property HelpAtHandPresenter help

    objectName: "acute"
    visible: root.help.calm
    heading: qsTr("Akut bekymring", "acute")
    measure: 1.5 * Theme.dialogWidth
    closePolicy: Veil.NoAutoClose

    Body {
        width: parent.width
        soft: true
        text: qsTr("Begge skærme er rolige. Læg metoden væk, og tag én ting ad gangen.", "acute")
    }
    Repeater {
        model: [qsTr("Bliv hos %1. Sæt dig ned, og giv det tid.", "acute").arg(root.help.citizen), qsTr("Spørg lige ud: »Tænker du på at tage dit liv eller gøre skade på dig selv?« Det gør det ikke værre at spørge.", "acute"), qsTr("Er der livsfare, så ring 112. Lad aldrig %1 være alene.", "acute").arg(root.help.citizen), qsTr("Ellers: Tag med %1 til egen læge, vagtlægen eller den psykiatriske akuthjælp. Ring også til din leder.", "acute").arg(root.help.citizen)]

        AcuteStep {
            required property int index
            required property string modelData

            width: parent?.width ?? 0
            number: index + 1
            text: modelData
        }
    }
    HelpLines {
        objectName: "acute.numbers"
        x: Theme.gap5
        width: parent.width - x
        people: root.help.urgent
        visible: root.help.anyNumber
    }
    Small {
        objectName: "acute.noNumbers"
        x: Theme.gap5
        width: parent.width - x
        visible: !root.help.anyNumber
        text: qsTr("Jeres egne numre er ikke skrevet ind. Det gør du i Indstillinger på Hjem. Ved livsfare svarer 112 altid. Ellers svarer egen læge på hverdage og lægevagten aften, nat og weekend.", "acute")
    }
    AcuteStep {
        width: parent.width
        number: 5
        text: qsTr("Aftal, hvem der er hos %1 i aften og i morgen. Sig navnet højt.", "acute").arg(root.help.citizen)
    }
    AcuteStep {
        width: parent.width
        number: 6
        text: qsTr("Skriv det i fagsystemet bagefter, og tal det igennem med en kollega. Intet herfra kommer på planen.", "acute")
    }
    footer: Flow {
        anchors.right: parent.right
        width: Math.min(parent.width, end.width + spacing + on.width)
        spacing: Theme.gap

        QuietButton {
            id: on

            objectName: "acute.goOn"
            text: qsTr("Fortsæt, hvis det er trygt", "acute")
            onClicked: root.help.goOn()
        }
        ActionButton {
            id: end

            objectName: "acute.end"
            text: qsTr("Rund roligt af", "acute")
            onClicked: root.help.endForToday()
        }
    }
}
