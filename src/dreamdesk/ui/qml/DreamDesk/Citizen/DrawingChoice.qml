pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen would like to draw on: at most nine pictures with a word, as large as there is room for.
Item {
    id: root

    required property CitizenDrawing presenter

    readonly property int count: Math.max(root.presenter.choices.count, 1)
    readonly property real words: 2 * Theme.largeBody * Theme.lineHeight + Theme.gap2
    readonly property real least: Math.round(20 * Theme.gap * Theme.textScale)
    readonly property real room: scroll.width - 2 * Theme.gap2
    readonly property real tall: scroll.height - (others.visible ? others.height + Theme.gap3 : 0)
    readonly property int best: bestAcross()
    // Where they would be too small to read there are fewer in a row, and one scrolls.
    readonly property int across: sideIn(best) < least ? Math.max(1, Math.floor((room + Theme.gap3) / (least + Theme.gap3))) : best
    readonly property real side: sideIn(best) < least ? Math.floor((room - (across - 1) * Theme.gap3) / across) : Math.floor(sideIn(best))

    signal chosen

    function sideIn(across: int): real {
        const down = Math.ceil(root.count / across);
        const wide = (root.room - (across - 1) * Theme.gap3) / across;
        return Math.min(wide, ((root.tall - (down - 1) * Theme.gap3) / down - root.words) / Theme.sheetShape);
    }
    function bestAcross(): int {
        let best = 1;
        for (let across = 2; across <= root.count; ++across) {
            if (sideIn(across) > sideIn(best))
                best = across;
        }
        return best;
    }

    Title {
        id: question

        width: parent.width
        large: true
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Hvad vil du tegne på?", "drawing")
    }
    Scroll {
        id: scroll

        anchors.top: question.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        width: parent.width
        bottomRoom: 0

        Flow {
            x: Math.round((parent.width - width) / 2)
            width: root.across * root.side + (root.across - 1) * Theme.gap3
            spacing: Theme.gap3

            Repeater {
                model: root.presenter.choices

                SheetButton {
                    required property bool earlier

                    objectName: (earlier ? "drawing.carryOn:" : "drawing.begin:") + key
                    width: root.side
                    chosen: false
                    large: true
                    placing: root.presenter.placing
                    small: earlier ? root.presenter.small : null
                    onClicked: {
                        if (earlier)
                            root.presenter.carryOn(key);
                        else
                            root.presenter.begin(key);
                        root.chosen();
                    }
                }
            }
        }
        QuietButton {
            id: others

            objectName: "drawing.moreSheets"
            x: Math.round((parent.width - width) / 2)
            visible: root.presenter.hasMoreSheets
            large: true
            text: qsTr("Vis nogle andre", "drawing")
            onClicked: root.presenter.moreSheets()
        }
    }
}
