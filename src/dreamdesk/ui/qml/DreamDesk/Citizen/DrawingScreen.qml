pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Aktivitet: the sheet, as large as there is room for, and few large things to do with it.
Item {
    id: root

    required property CitizenDrawing presenter

    property string open
    readonly property bool choosing: root.presenter.name === "" || (root.open === "sheets" && root.presenter.draws)
    // With room enough, what can be done stands in one row with the ways out, and the sheet gets its height.
    readonly property CitizenWindow around: Window.window as CitizenWindow
    readonly property real ways: (around?.waysWidth ?? width) + Theme.gap3
    readonly property bool oneRow: !(around?.handsBack ?? false) && foot.needed <= width - 2 * Theme.gap5 - ways

    Connections {
        target: root.presenter

        // There is another sheet: whoever chose it, one sees it.
        function onDeskChanged() {
            root.open = "";
        }
        // One draws no longer, or again: the sheet is there. Another one can be looked for all the same.
        function onDrawsChanged() {
            if (root.open !== "older")
                root.open = "";
        }
    }
    DrawingPaper {
        id: paper

        x: Theme.gap5
        y: Theme.gap2
        width: parent.width - 2 * x
        height: Math.max(parent.height - y - (root.oneRow || root.presenter.name === "" ? 0 : foot.height + Theme.gap2), Theme.largeTouch)
        visible: root.presenter.name !== "" && root.open === ""
        name: "drawing"
        large: true
        words: qsTr("Arket, som du tegner på", "drawing")
        presenter: root.presenter
    }
    Late {
        x: paper.x
        y: paper.y
        width: paper.width
        height: paper.height
        wanted: (root.open === "tools" || root.open === "stamps") && root.presenter.draws

        sourceComponent: DrawingPalette {
            presenter: root.presenter
            stamps: root.open === "stamps"
            onChosen: root.open = ""
            onAnother: root.open = "sheets"
            onOlder: root.open = "older"
        }
    }
    Late {
        x: paper.x
        y: Theme.gap3
        width: paper.width
        height: paper.y + paper.height - y
        wanted: root.choosing

        sourceComponent: DrawingChoice {
            presenter: root.presenter
            onChosen: root.open = ""
        }
    }
    Late {
        x: paper.x
        y: Theme.gap3
        width: paper.width
        height: paper.y + paper.height - y
        wanted: root.open === "older"

        sourceComponent: DrawingOlder {
            presenter: root.presenter
            onChosen: root.open = ""
        }
    }
    Late {
        anchors.bottom: paper.bottom
        anchors.bottomMargin: Theme.gap2
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(paper.width - 2 * Theme.gap2, Theme.columnWidth * 2)
        height: Math.min(implicitHeight, paper.height - 2 * Theme.gap2)
        wanted: root.presenter.asks !== ""

        sourceComponent: DrawingQuestion {
            presenter: root.presenter
        }
    }
    DrawingFoot {
        id: foot

        x: Theme.gap5 + (root.oneRow ? root.ways : 0)
        y: root.oneRow ? root.height + Theme.gap2 : root.height - height
        width: root.width - 2 * Theme.gap5 - (root.oneRow ? root.ways : 0)
        visible: root.presenter.asks === "" && (root.presenter.draws || root.presenter.several)
        presenter: root.presenter
        open: root.open
        onOpened: what => root.open = what
    }
}
