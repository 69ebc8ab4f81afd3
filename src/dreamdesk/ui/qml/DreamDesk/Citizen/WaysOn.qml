pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The ways on from a screen: in one row with Pause, Spring over and Stop where there is room, else above them.
Flow {
    id: root

    readonly property CitizenWindow around: Window.window as CitizenWindow
    readonly property real room: (parent?.width ?? 0) - 2 * Theme.gap5
    readonly property real needed: children.reduce((sum, child) => child.visible ? sum + child.implicitWidth + spacing : sum, -spacing)
    readonly property bool oneRow: !(around?.handsBack ?? false) && needed <= room - Theme.gap3 - (around?.waysWidth ?? room)
    // What it takes of the screen's own height.
    readonly property real taken: oneRow ? 0 : height + Theme.gap

    x: Theme.gap5 + room - width
    y: (parent?.height ?? 0) + (oneRow ? Theme.gap2 : -height)
    width: oneRow ? needed : room
    // From the right, so that the way on stays in its corner where there are two rows.
    layoutDirection: Qt.RightToLeft
    spacing: Theme.touchGap
}
