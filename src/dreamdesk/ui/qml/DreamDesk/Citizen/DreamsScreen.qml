pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Drømme: what was dreamt, in the citizen's words. With one dream it fills the screen.
Item {
    id: root

    required property CitizenDreams presenter

    readonly property int columns: Math.max(1, Math.min(presenter.dreams.count, 3, Math.floor(width / Theme.dreamWidth)))

    readonly property real cardWidth: narrowest(pages.count)

    function narrowest(count: int): real {
        let least = 3.2 * Theme.smallCard;
        for (let place = 0; place < count; ++place)
            least = Math.min(least, (pages.itemAt(place) as DreamPage)?.cardRoom ?? least);
        return least;
    }

    // Behind the ways out too.
    Dawn {
        width: parent.width
        height: root.Window.height
        visible: root.presenter.dreams.count === 0
    }
    Scroll {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap5
        anchors.rightMargin: Theme.gap5 - Theme.gap2
        topRoom: Theme.gap5
        bottomRoom: Theme.gap2

        Grid {
            id: grid

            readonly property real share: (width - (columns - 1) * spacing) / columns

            width: parent.width
            columns: root.columns
            spacing: Theme.gap3

            Repeater {
                id: pages

                model: root.presenter.dreams

                DreamPage {
                    width: grid.share
                    several: root.presenter.several
                    cardWidth: root.cardWidth
                    lowest: root.height - 2 * Theme.gap5
                    onChosen: root.presenter.mattersMost(key)
                }
            }
        }
    }
}
