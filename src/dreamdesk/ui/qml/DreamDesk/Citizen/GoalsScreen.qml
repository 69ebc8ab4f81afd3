pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Mål: the dream, and the staircase from the first small step to the goal in one's own words.
Item {
    id: root

    required property CitizenGoals presenter

    // How many lines of text the sheet has room for decides how much of it the dream may take.
    readonly property real lines: stairs.height / Theme.largeBody
    readonly property bool cramped: root.presenter.asks && root.lines < 12

    StairsView {
        id: stairs

        anchors.top: parent.top
        anchors.bottom: ask.visible ? ask.top : parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap5
        width: parent.width - 2 * x
        visible: !root.cramped && (root.presenter.goal !== "" || root.presenter.steps.count > 0)
        steps: root.presenter.steps
        goal: root.presenter.goal
        large: true
        cornerWidth: root.lines < 16 ? width - Theme.gap2 : Math.round(width * 0.6)

        Item {
            width: parent?.width ?? 0
            height: root.lines < 16 ? Theme.gap2 : Theme.gap4
        }
        GoalsDream {
            width: parent?.width ?? 0
            tight: root.lines < 24 || root.presenter.steps.count > 5
            presenter: root.presenter
        }
    }
    // Behind the ways out too.
    Dawn {
        width: parent.width
        height: root.Window.height
        visible: root.presenter.quote === "" && root.presenter.goal === ""
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap5, 1.4 * Theme.columnWidth)
        active: root.presenter.goal === "" && root.presenter.steps.count === 0

        sourceComponent: GoalsDream {
            alone: true
            presenter: root.presenter
        }
    }
    Scroll {
        anchors.fill: stairs
        visible: root.cramped
        topRoom: Theme.gap3

        Quotation {
            width: parent.width
            large: true
            text: root.presenter.goal
        }
    }
    GoalsAsk {
        id: ask

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap5
        width: parent.width - 2 * x
        visible: root.presenter.asks
        presenter: root.presenter
    }
}
