pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// At most nine pictures of sheets with a word, as large as there is room for, below a question.
Item {
    id: root

    required property string name
    required property string question
    required property int count
    required property bool more

    readonly property real words: 2 * Theme.largeBody * Theme.lineHeight + Theme.gap2
    readonly property real least: Math.round(20 * Theme.gap * Theme.textScale)
    readonly property real room: scroll.width - 2 * Theme.gap2
    readonly property real tall: scroll.height - (others.visible ? others.height + Theme.gap3 : 0)
    readonly property int best: bestAcross()
    // Where they would be too small to read there are fewer in a row, and one scrolls.
    readonly property int across: sideIn(best) < least ? Math.max(1, Math.floor((room + Theme.gap3) / (least + Theme.gap3))) : best
    readonly property real side: sideIn(best) < least ? Math.floor((room - (across - 1) * Theme.gap3) / across) : Math.floor(sideIn(best))
    default property alias pictures: flow.data

    signal moreAsked

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
        id: asked

        width: parent.width
        large: true
        horizontalAlignment: Text.AlignHCenter
        text: root.question
    }
    Scroll {
        id: scroll

        anchors.top: asked.bottom
        anchors.topMargin: Theme.gap2
        anchors.bottom: parent.bottom
        width: parent.width
        // A few do not hang at the top of a large empty screen.
        topRoom: Math.max(0, Math.round((root.tall - flow.height) / 2.5))
        bottomRoom: 0

        Flow {
            id: flow

            x: Math.round((parent.width - width) / 2)
            width: root.across * root.side + (root.across - 1) * Theme.gap3
            spacing: Theme.gap3
        }
        QuietButton {
            id: others

            objectName: root.name
            x: Math.round((parent.width - width) / 2)
            visible: root.more
            large: true
            text: qsTr("Vis nogle andre", "drawing")
            onClicked: root.moreAsked()
        }
    }
}
