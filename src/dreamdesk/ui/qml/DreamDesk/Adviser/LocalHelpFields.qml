pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whom one calls when it becomes urgent: the doctor on call, the psychiatric help, the leader and their phone.
Column {
    id: root

    property string name
    property list<string> saved: ["", "", "", ""]

    signal typed(int place, string words)
    signal finished

    spacing: Theme.gap2

    Small {
        width: parent.width
        text: qsTr("Numrene står i »Akut bekymring«, som er ét tryk væk i alle rum. De kommer aldrig på papir.", "local help")
    }
    Grid {
        id: grid

        readonly property real place: (width - columnSpacing * (columns - 1)) / columns

        width: parent.width
        columns: width < 2 * Theme.fieldWidth ? 1 : 2
        columnSpacing: Theme.gap3
        rowSpacing: Theme.gap2
        verticalItemAlignment: Grid.AlignBottom

        Repeater {
            model: [qsTr("Vagtlægens telefon", "local help"), qsTr("Psykiatrisk akuthjælp, telefon", "local help"), qsTr("Din leders navn", "local help"), qsTr("Din leders telefon", "local help")]

            Labelled {
                id: field

                required property int index
                required property string modelData

                width: grid.place
                text: modelData

                LineField {
                    objectName: root.name + ":" + (field.index + 1)
                    width: parent.width
                    label: field.modelData
                    saved: root.saved[field.index]
                    onTyped: words => root.typed(field.index, words)
                    onFinished: root.finished()
                }
            }
        }
    }
}
