pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Aktivitet: a table, a hand of cards beside it, and time. With large text on a small screen it scrolls.
Item {
    id: root

    required property CitizenCards presenter

    readonly property real room: width - 2 * Theme.gap5
    readonly property real between: Theme.gap4
    // With room enough, what can be done stands in one row with the ways out, and the cards get its height.
    readonly property CitizenWindow around: Window.window as CitizenWindow
    readonly property real ways: (around?.waysWidth ?? room) + Theme.gap3
    readonly property real besideWays: (around?.handsBack ?? false) ? 0 : room - ways
    // The way on keeps its corner, whatever else has to scroll.
    readonly property bool cornered: onward.implicitWidth <= besideWays
    readonly property bool oneRow: foot.needed + onward.implicitWidth <= besideWays && height - table.y > Theme.lowestTable
    readonly property real beyond: table.y + (oneRow ? Theme.gap2 : foot.height + 2 * Theme.gap3)
    readonly property real areaHeight: Math.max(height - beyond, Theme.lowestTable)
    readonly property bool calm: presenter.silent || presenter.unseen
    // A low table leaves much room beside it: then it stands with its cards in the middle.
    readonly property real spare: root.room - hand.width - root.between - table.width
    readonly property real slack: spare > 2 * Theme.gap6 ? spare : 0
    readonly property real askedAbove: page.interactive ? height - Theme.gap2 : foot.tight ? foot.lastRow : table.y + table.height - Theme.gap2

    Flickable {
        id: page

        anchors.fill: parent
        contentWidth: width
        contentHeight: root.beyond + root.areaHeight
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds

        Title {
            id: heading

            x: Theme.gap5
            y: Theme.gap3
            width: root.room
            large: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.largeBody
            horizontalAlignment: Text.AlignHCenter
            text: root.calm ? qsTr("Tag den tid, du har brug for.", "cards") : qsTr("Hvilket billede passer til noget, du drømmer om?", "cards")
        }
        CardsHand {
            id: hand

            x: root.width - Theme.gap5 - width - root.slack / 2
            y: table.y
            presenter: root.presenter
            table: table
            tallest: root.areaHeight
            broadest: root.room * (root.presenter.hand.atATime > 9 ? 0.44 : 0.34)
            strokes: !page.interactive
        }
        CardsTable {
            id: table

            x: Theme.gap5 + root.slack / 2
            y: heading.y + heading.contentHeight + Theme.gap3
            width: Math.min(root.room - hand.width - root.between, root.areaHeight * root.presenter.tableShape)
            name: "cards"
            large: true
            presenter: root.presenter
            hushed: root.presenter.asks
            marked: root.presenter.selected
            touch: Theme.largeTouch
            empty: qsTr("Læg et billede her.\nHold på et billede, så bliver det stort.", "cards")
            onPicked: card => root.presenter.select(card)
        }
    }
    CardsFoot {
        id: foot

        parent: root.oneRow ? root : page.contentItem
        x: Theme.gap5 + (root.oneRow ? root.ways : 0)
        y: root.oneRow ? root.height + Theme.gap2 : table.y + root.areaHeight + Theme.gap3
        width: root.room - (root.oneRow ? root.ways : 0)
        taken: root.oneRow || !root.cornered ? onward.width + Theme.touchGap : 0
        visible: !(question.visible && page.interactive) && root.presenter.hand.large.count === 0
        presenter: root.presenter
    }
    CardsOnward {
        id: onward

        parent: root.cornered ? root : page.contentItem
        x: Theme.gap5 + root.room - width
        y: root.cornered ? root.height + Theme.gap2 : foot.y + foot.height - height
        visible: root.cornered ? root.presenter.hand.large.count === 0 : foot.visible
        presenter: root.presenter
    }
    CardsQuestion {
        id: question

        x: (foot.tight ? Theme.gap5 : table.x) + Theme.gap2
        y: root.askedAbove - height
        width: (foot.tight ? root.room : table.width) - 2 * Theme.gap2
        stacked: foot.tight
        tallest: root.askedAbove - Theme.gap2
        presenter: root.presenter
    }
    Repeater {
        model: root.presenter.hand.large

        CardLarge {
            width: root.width
            // As low as what can be done with the cards stands otherwise.
            height: root.height + (root.oneRow ? Theme.gap2 + foot.height : 0)
            beside: root.oneRow ? root.ways : 0
            name: "cards"
            large: true
            presenter: root.presenter
        }
    }
}
