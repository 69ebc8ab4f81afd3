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
    // How broad the column may be; the scrollbar stays at the edge.
    property real measure: width

    readonly property Item typing: Window.activeFocusItem
    // Whoever has scrolled away from the field is not pulled back to it when something else grows.
    property bool away: false

    contentWidth: width
    contentHeight: topRoom + column.implicitHeight + bottomRoom
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onTypingChanged: {
        away = false;
        keepInSight();
    }
    onContentHeightChanged: {
        if (!away)
            keepInSight();
    }
    onHeightChanged: {
        if (!away)
            keepInSight();
    }
    onMovementStarted: away = true
    onMovementEnded: away = !sees(typing)

    function sees(item: Item): bool {
        const top = item ? item.mapToItem(root, 0, 0).y : height;
        return top < height && top + item.height > 0;
    }

    // What one types in, and what the keyboard has come to; a button must not move away from the finger on it.
    function keepInSight() {
        // Before it has its size everything would be out of sight.
        if (width <= 0 || height <= 0)
            return;
        if (typing instanceof TextInput || typing instanceof TextEdit || (typing as T.AbstractButton)?.visualFocus)
            bring(typing);
    }

    // Scrolls as little as brings something that stands in the column into sight.
    function bring(item: Item) {
        let above = item;
        while (above && above !== column)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(column, 0, 0).y + topRoom - Theme.gap3;
        const bottom = top + item.height + 2 * Theme.gap3;
        contentY = Math.max(0, Math.min(contentHeight - height, Math.max(contentY, bottom - height), top));
    }

    Column {
        id: column

        y: root.topRoom
        width: Math.min(root.width - Theme.gap2, root.measure)
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
