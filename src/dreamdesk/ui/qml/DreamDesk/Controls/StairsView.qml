pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// The staircase: small steps that rise to the goal, which stands on the landing at their end.
// What lies in it stands in the free corner above the lowest steps.
Flickable {
    id: root

    required property Rows steps
    property string goal
    property bool large: false
    property alias cornerWidth: corner.width
    default property alias content: corner.data

    readonly property int count: row.count
    readonly property real fullLetter: large ? Theme.largeBody : Theme.body
    // Many steps on a narrow sheet are set a little smaller before one has to scroll sideways.
    readonly property bool dense: (8 * count + 11) * fullLetter > width
    readonly property real letter: dense ? fullLetter * Theme.lesser : fullLetter
    readonly property real narrowestLanding: goal === "" ? 0 : 11 * letter
    readonly property real narrowest: (dense ? 7 : 8) * letter
    // A goal in many words wants a broad landing more than broad steps.
    readonly property real widest: (goal.length > 80 ? 10 : 13) * letter
    readonly property real stepWidth: Math.max(narrowest, Math.min(widest, (width - narrowestLanding) / Math.max(1, count)))
    readonly property real landingWidth: goal === "" ? 0 : Math.max(narrowestLanding, width - count * stepWidth)

    readonly property real lowest: tallest(row, count)
    readonly property real cornerHeight: corner.children.length > 0 ? corner.implicitHeight + Theme.gap3 : 0
    // The steps below the corner stay below it; those beside it may rise to the top.
    readonly property int below: Math.min(count, Math.ceil(corner.width / stepWidth) - 1)
    readonly property real free: height - lowest - Theme.gap3
    readonly property real rise: Math.max(Theme.gap2, Math.min(free / Math.max(1, count), (free - cornerHeight) / Math.max(1, below), 4 * letter))
    readonly property real wanted: Math.max(lowest + count * rise, cornerHeight + lowest + below * rise, landing.needs) + Theme.gap3

    contentWidth: Math.max(width, count * stepWidth + landingWidth)
    contentHeight: Math.max(height, wanted)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function tallest(steps: Repeater, howMany: int): real {
        let most = Theme.largeTouch;
        for (let i = 0; i < howMany; i++)
            most = Math.max(most, (steps.itemAt(i) as StairStep)?.needs ?? 0);
        return most;
    }

    component Bar: T.ScrollBar {
        implicitWidth: Theme.gap
        implicitHeight: Theme.gap
        policy: T.ScrollBar.AlwaysOn
        contentItem: Rectangle {
            radius: Theme.gap / 2
            color: Theme.edge
            opacity: Theme.faded
        }
    }

    T.ScrollBar.vertical: Bar {
        visible: root.contentHeight > root.height + 1
    }
    T.ScrollBar.horizontal: Bar {
        visible: root.contentWidth > root.width + 1
    }

    Column {
        id: corner

        x: root.contentX
        width: root.width
    }
    StairStep {
        id: landing

        visible: root.goal !== ""
        x: root.count * root.stepWidth
        y: root.contentHeight - height
        width: root.landingWidth
        height: Math.max(needs, root.lowest + root.count * root.rise)
        letter: root.letter
        goal: true
        when: qsTr("Mit mål", "stairs")
        what: root.goal
    }
    Repeater {
        id: row

        model: root.steps

        StairStep {
            required property int index
            required when
            required what
            required who

            x: index * root.stepWidth
            y: root.contentHeight - height
            width: root.stepWidth
            height: root.lowest + index * root.rise
            letter: root.letter
            first: index === 0
            fill: Theme.stairs[Math.max(0, Math.min(index, Theme.stairs.length - 1))]
        }
    }
}
