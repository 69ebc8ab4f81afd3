pragma ComponentBehavior: Bound

import QtQuick

// What is said of that which is brought: pictures or music, piece by piece or as a whole.
QtObject {
    id: root

    required property string sought
    property int wanted: 0
    property int brought: 0
    // Where nothing came because it was here before.
    property bool nothingNew: false

    readonly property string question: ({
            pictures: qsTr("Hvilke billeder?", "bring"),
            music: qsTr("Hvilken musik?", "bring"),
            deck: qsTr("Hvor ligger kortsættet?", "bring"),
            playlist: qsTr("Hvor ligger musikken?", "bring")
        })[sought]
    readonly property string go: ({
            pictures: wanted > 1 ? qsTr("Hent %1 billeder", "bring").arg(wanted) : qsTr("Hent billedet", "bring"),
            music: wanted > 1 ? qsTr("Hent %1 stykker", "bring").arg(wanted) : qsTr("Hent stykket", "bring"),
            deck: wanted > 0 ? qsTr("Hent kortsættet", "bring") : qsTr("Hent hele mappen", "bring"),
            playlist: wanted > 0 ? qsTr("Hent spillelisten", "bring") : qsTr("Hent hele mappen", "bring")
        })[sought]
    readonly property bool isMusic: sought === "music" || sought === "playlist"
    readonly property string came: isMusic ? (brought === 0 ? (nothingNew ? qsTr("Der kom ingen ny musik", "bring") : qsTr("Der kom ingen musik", "bring")) : brought === 1 ? qsTr("1 stykke musik er hentet", "bring") : qsTr("%1 stykker musik er hentet", "bring").arg(brought)) : brought === 0 ? (nothingNew ? qsTr("Der kom ingen nye billeder", "bring") : qsTr("Der kom ingen billeder", "bring")) : brought === 1 ? qsTr("1 billede er hentet", "bring") : qsTr("%1 billeder er hentet", "bring").arg(brought)
    readonly property string empty: isMusic ? qsTr("Her ligger ingen musik. Prøv et andet sted ovenfor.", "bring") : qsTr("Her ligger ingen billeder. Prøv et andet sted ovenfor.", "bring")
    readonly property string packed: isMusic ? qsTr("Pakket spilleliste", "bring") : qsTr("Pakket kortsæt", "bring")
    // What becomes of it; of a whole it is a warning.
    readonly property string kept: ({
            pictures: qsTr("Billederne kopieres og låses. Hvor og hvornår de er taget, følger ikke med.", "bring"),
            music: qsTr("Musikken kopieres og låses. Den hører kun til dette forløb.", "bring"),
            deck: qsTr("Et kortsæt i Bibliotek kan bruges i alle forløb og er ikke låst. Læg ikke private billeder i det.", "bring"),
            playlist: qsTr("En spilleliste i Bibliotek kan bruges i alle forløb og er ikke låst. Læg kun musik i den, som I må bruge.", "bring")
        })[sought]
}
