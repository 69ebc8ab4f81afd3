pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One own piece: what it is called, who plays it, and where it lies among the others.
Veil {
    id: root

    required property PieceSheetPresenter presenter

    readonly property bool asks: root.presenter.asks

    objectName: "piece"
    width: Math.min(Theme.columnWidth, parent ? parent.width - 2 * Theme.gap3 : Theme.columnWidth)
    heading: asks ? qsTr("Skal stykket væk?", "piece") : qsTr("Musikstykket", "piece")
    visible: root.presenter.key !== ""
    onClosed: {
        if (root.presenter.key !== "")
            root.presenter.dismiss();
    }

    Body {
        width: parent.width
        visible: root.asks
        text: qsTr("»%1« slettes helt fra denne computer. Det, I har sagt om stykket, bliver, med dets titel.", "piece").arg(root.presenter.title)
    }
    Grid {
        width: parent.width
        visible: !root.asks
        columns: width > 2 * Theme.fieldWidth ? 2 : 1
        spacing: Theme.gap3

        Column {
            width: parent.columns === 2 ? (parent.width - parent.spacing) / 2 : parent.width
            spacing: Theme.gap2

            Labelled {
                width: parent.width
                text: qsTr("Hvad hedder stykket?", "piece")

                LineField {
                    objectName: "piece.title"
                    width: parent.width
                    saved: root.presenter.title
                    label: qsTr("Stykkets titel", "piece")
                    onTyped: words => root.presenter.typeTitle(words)
                }
            }
            Labelled {
                width: parent.width
                text: qsTr("Hvem spiller?", "piece")

                LineField {
                    objectName: "piece.artist"
                    width: parent.width
                    saved: root.presenter.artist
                    label: qsTr("Hvem der spiller", "piece")
                    onTyped: words => root.presenter.typeArtist(words)
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                QuietButton {
                    objectName: "piece.earlier"
                    enabled: !root.presenter.first
                    text: qsTr("Flyt frem", "piece")
                    onClicked: root.presenter.move(-1)
                }
                QuietButton {
                    objectName: "piece.later"
                    enabled: !root.presenter.last
                    text: qsTr("Flyt tilbage", "piece")
                    onClicked: root.presenter.move(1)
                }
            }
            QuietButton {
                objectName: "piece.ask"
                bare: true
                text: qsTr("Tag stykket væk", "piece")
                onClicked: root.presenter.ask()
            }
        }
        Labelled {
            width: parent.columns === 2 ? (parent.width - parent.spacing) / 2 : parent.width
            spacing: Theme.gap
            text: qsTr("Hvordan lyder det? Peg i feltet.", "piece")

            PlacePad {
                objectName: "piece.place"
                width: parent.width
                text: qsTr("Hvor stykket ligger: rolig eller livlig, let eller tung", "piece")
                calmLively: root.presenter.calmLively
                lightHeavy: root.presenter.lightHeavy
                onHeld: (across, down) => root.presenter.holdPlace(across, down)
                onPlaced: root.presenter.keepPlace()
            }
            // Below the field: what changes while one points must not move it.
            Small {
                objectName: "piece.told"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.presenter.place
            }
        }
    }
    footer: Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "piece.remove"
            visible: root.asks
            text: qsTr("Ja, tag det væk", "piece")
            onClicked: root.presenter.takeAway()
        }
        ActionButton {
            objectName: root.asks ? "piece.stay" : "piece.done"
            text: root.asks ? qsTr("Behold det", "piece") : qsTr("Færdig", "piece")
            onClicked: root.asks ? root.presenter.stay() : root.presenter.dismiss()
        }
    }
}
