pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A column that scrolls when there is more of it than fits, and keeps the field one types in in sight.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int topRoom: 0
    property int bottomRoom: Theme.gap4

    readonly property Item typing: Window.activeFocusItem

    contentWidth: width
    contentHeight: topRoom + column.implicitHeight + bottomRoom
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onTypingChanged: keepInSight()
    onContentHeightChanged: keepInSight()

    function keepInSight() {
        let above = typing;
        while (above && above !== column)
            above = above.parent;
        if (!above || !typing)
            return;
        const top = typing.mapToItem(column, 0, 0).y + topRoom - Theme.gap3;
        const bottom = top + typing.height + 2 * Theme.gap3;
        contentY = Math.max(0, Math.min(Math.max(contentY, bottom - height), top));
    }

    Column {
        id: column

        y: root.topRoom
        width: root.width - Theme.gap2
        spacing: Theme.gap3
    }

    T.ScrollBar.vertical: T.ScrollBar {
        width: Theme.gap
        visible: root.contentHeight > root.height
        contentItem: Rectangle {
            radius: width / 2
            color: Theme.edge
            opacity: Theme.faded
        }
    }
}
