pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A photographed drawing is made straight: its four corners on the photograph, and how it becomes.
Veil {
    id: root

    required property StraighteningPresenter presenter
    property string goText: qsTr("Ret op", "straighten")

    readonly property bool ready: presenter.stage === "ready"
    readonly property bool wide: width > 2 * Theme.fieldWidth + Theme.gap4
    readonly property real side: Math.round((Theme.panelWidth - Theme.gap5) * Math.sqrt(Theme.textScale))

    objectName: "straighten"
    measure: 2 * Theme.dialogWidth
    heading: qsTr("Hvor er papirets hjørner?", "straighten")
    visible: root.presenter.key !== ""
    onClosed: {
        if (root.presenter.key !== "")
            root.presenter.dismiss();
    }

    Body {
        objectName: "straighten.told"
        width: parent.width
        soft: true
        text: root.presenter.stage === "looking" ? qsTr("Leder efter papiret …", "straighten") : root.presenter.stage === "working" ? qsTr("Retter op …", "straighten") : !root.presenter.found ? qsTr("Jeg kunne ikke finde papiret. Billedet er, som det var. Træk selv de fire hjørner på plads.", "straighten") : root.presenter.sure ? qsTr("Træk i et hjørne, hvis det ikke sidder helt rigtigt.", "straighten") : qsTr("Jeg er ikke sikker på, at det er papirets kanter. Billedet er, som det var. Se efter, og træk hjørnerne på plads.", "straighten")
    }
    Grid {
        width: parent.width
        columns: root.wide ? 2 : 1
        spacing: Theme.gap3

        StraightenCorners {
            width: root.wide ? parent.width - parent.spacing - root.side : parent.width
            // All four corners in sight, beside what stands above and below.
            most: (root.parent ? root.parent.height : Theme.windowHeight) - 22 * Theme.gap - Math.round(18 * Theme.gap * Theme.textScale)
            presenter: root.presenter
        }
        Column {
            width: root.wide ? root.side : parent.width
            spacing: Theme.gap2

            Small {
                width: parent.width
                text: qsTr("Sådan bliver det", "straighten")
            }
            Item {
                readonly property real most: 30 * Theme.gap
                readonly property real shape: root.presenter.previewShape

                width: Math.min(parent.width, most / shape)
                height: width * shape

                WholePicture {
                    objectName: "straighten.preview"
                    anchors.fill: parent
                    picture: root.presenter.preview
                }
                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: Theme.hairline
                    border.color: Theme.edge
                }
            }
            QuietButton {
                objectName: "straighten.turn"
                enabled: root.ready
                text: qsTr("Drej en kvart gang", "straighten")
                onClicked: root.presenter.turn()
            }
            QuietButton {
                objectName: "straighten.asTaken"
                visible: root.presenter.straight
                enabled: root.ready
                text: qsTr("Brug fotoet igen", "straighten")
                onClicked: root.presenter.useAsTaken()
            }
        }
    }
    footer: Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "straighten.cancel"
            text: qsTr("Ikke nu", "straighten")
            onClicked: root.presenter.dismiss()
        }
        ActionButton {
            objectName: "straighten.go"
            enabled: root.ready
            text: root.goText
            onClicked: root.presenter.straighten()
        }
    }
}
