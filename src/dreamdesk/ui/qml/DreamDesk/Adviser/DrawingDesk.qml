pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// The sheet with its tools above it, and beside it who draws, what can be put on it and what is said.
Item {
    id: root

    required property AdviserDrawing presenter

    property bool inks: false
    property bool aside: false
    readonly property real side: Math.round(Theme.panelWidth * Math.sqrt(Theme.textScale))
    readonly property bool beside: width - side > 2 * side

    signal another

    Late {
        id: tools

        x: Theme.gap5
        y: Theme.gap3
        width: paper.width
        wanted: root.presenter.desk !== null

        sourceComponent: DrawingTools {
            presenter: root.presenter
            paper: paper
            inks: root.inks
            onInksAsked: root.inks = !root.inks
        }
    }
    DrawingPaper {
        id: paper

        x: Theme.gap5
        width: root.width - 2 * Theme.gap5 - (root.beside ? root.side + Theme.gap3 : 0)
        anchors.top: tools.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap2
        visible: root.beside || !root.aside
        name: "drawing"
        words: qsTr("Arket, som I tegner på", "drawing")
        presenter: root.presenter

        DrawingSpots {
            anchors.fill: parent
            words: root.presenter.words
            unit: paper.unit
            corner: paper.corner
        }
    }
    // A pane, so that a press beside its buttons does not reach the sheet below.
    T.Pane {
        anchors.top: paper.top
        anchors.left: paper.left
        anchors.margins: Theme.gap
        width: Math.min(paper.width - 2 * Theme.gap, Theme.columnWidth)
        height: implicitContentHeight + 2 * padding
        padding: Theme.gap2
        visible: root.inks && paper.visible && root.presenter.draws

        contentItem: Item {
            implicitHeight: inks.height

            Loader {
                id: inks

                width: parent.width
                active: root.inks && root.presenter.desk !== null

                sourceComponent: InkTools {
                    name: "drawing"
                    desk: root.presenter.desk
                }
            }
        }
        background: Rectangle {
            radius: Theme.cornerSheet
            color: Theme.sheet
            border.width: Theme.hairline
            border.color: Theme.line
        }
    }
    Late {
        x: root.beside ? paper.x + paper.width + Theme.gap3 : Theme.gap5
        y: root.beside ? Theme.gap3 : paper.y
        width: root.beside ? root.side + Theme.gap3 : root.width - 2 * x
        height: foot.y - y - Theme.gap
        wanted: (root.beside || root.aside) && root.presenter.desk !== null

        sourceComponent: DrawingAside {
            presenter: root.presenter
            onAnother: root.another()
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap5
        width: parent.width - 2 * x
        height: onward.height

        QuietButton {
            objectName: "drawing.aside"
            visible: !root.beside
            text: root.aside ? qsTr("Tilbage til arket", "drawing") : qsTr("Mere om arket", "drawing")
            onClicked: root.aside = !root.aside
        }
        ActionButton {
            id: onward

            objectName: "drawing.onward"
            anchors.right: parent.right
            text: qsTr("Videre til samtalen", "drawing")
            onClicked: root.presenter.goOnward()
        }
    }
}
