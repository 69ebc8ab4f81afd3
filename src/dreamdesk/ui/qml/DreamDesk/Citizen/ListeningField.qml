pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The field of pieces: calm to the left, lively to the right, light above, heavy below. A tap lets one be tasted.
Item {
    id: root

    required property CitizenListening presenter

    readonly property int across: width < 3 * Theme.fieldWidth * Theme.textScale ? 1 : 3
    readonly property string unplayable: presenter.music.unplayable
    readonly property real rowHeight: (page.height - axis.height - Theme.gap2) / 3 - tiles.rowSpacing

    Title {
        id: heading

        x: Theme.gap5
        y: Theme.gap3
        width: parent.width - 2 * x
        large: true
        horizontalAlignment: Text.AlignHCenter
        text: root.presenter.anyHeard ? qsTr("Vil du høre mere?", "listening") : qsTr("Hvilken musik passer til dig i dag?", "listening")
    }
    Body {
        id: beneath

        anchors.top: heading.bottom
        x: Theme.gap5
        width: parent.width - 2 * x
        large: true
        soft: true
        horizontalAlignment: Text.AlignHCenter
        text: !root.presenter.music.heard ? qsTr("Der er ingen højttaler lige nu.", "listening") : root.unplayable !== "" ? qsTr("»%1« kan ikke spilles lige nu. Vælg et andet stykke.", "listening").arg(root.unplayable) : qsTr("Tryk, og hør lidt. Musik kan røre ved noget.", "listening")
    }
    Scroll {
        id: page

        anchors.top: beneath.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: foot.taken
        x: Theme.gap5
        width: parent.width - 2 * x + Theme.gap2
        bottomRoom: 0
        spacing: Theme.gap

        ListeningAxis {
            id: axis

            width: parent.width
            visible: root.across > 1
        }
        Row {
            width: parent.width
            spacing: Theme.gap2

            ListeningSide {
                id: side

                visible: root.across > 1
                height: tiles.height
            }
            Grid {
                id: tiles

                width: parent.width - (side.visible ? side.width + parent.spacing : 0)
                columns: root.across
                rowSpacing: Theme.touchGap
                columnSpacing: Theme.touchGap

                Repeater {
                    model: root.presenter.pieces

                    PieceTile {
                        objectName: "listening.piece:" + key
                        width: (tiles.width - (root.across - 1) * tiles.columnSpacing) / root.across
                        height: Math.max(implicitHeight, root.across > 1 ? root.rowHeight : 0)
                        coverWidth: Math.max(8 * Theme.gap, Math.min(16 * Theme.gap, (root.rowHeight - 2 * Theme.gap) / Theme.cardOuterShape))
                        finding: sounding && root.presenter.music.finding
                        onClicked: root.presenter.taste(key)
                    }
                }
            }
        }
    }
    WaysOn {
        id: foot

        ActionButton {
            objectName: "listening.listen"
            enabled: root.presenter.tasted !== ""
            large: true
            text: qsTr("Hør hele stykket", "listening")
            onClicked: root.presenter.listenToTasted()
        }
        QuietButton {
            objectName: "listening.without"
            large: true
            text: root.presenter.anyHeard ? qsTr("Ikke mere musik", "listening") : qsTr("Ingen musik", "listening")
            onClicked: root.presenter.goWithout(true)
        }
        QuietButton {
            objectName: "listening.others"
            visible: root.presenter.hasOthers
            large: true
            text: qsTr("Noget helt andet", "listening")
            onClicked: root.presenter.others()
        }
    }
}
