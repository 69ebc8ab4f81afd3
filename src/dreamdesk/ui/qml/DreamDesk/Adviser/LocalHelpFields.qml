pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whom one calls when it becomes urgent: the doctor on call, the psychiatric help, the leader and their phone.
Column {
    id: root

    property string name
    property list<string> saved

    signal typed(int place, string words)
    signal finished

    spacing: Theme.gap2

    Small {
        width: parent.width
        text: qsTr("Numrene står i »Akut bekymring«, som er ét tryk væk i alle rum. De kommer aldrig på papir.", "local help")
    }
    FieldGrid {
        width: parent.width
        name: root.name
        labels: [qsTr("Vagtlægens telefon", "local help"), qsTr("Psykiatrisk akuthjælp, telefon", "local help"), qsTr("Din leders navn", "local help"), qsTr("Din leders telefon", "local help")]
        saved: root.saved
        onTyped: (place, words) => root.typed(place, words)
        onFinished: root.finished()
    }
}
