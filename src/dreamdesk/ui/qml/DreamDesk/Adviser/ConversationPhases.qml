pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Where one is in the talk: a thin line of phases, to be seen and to jump by. Never a countdown.
Column {
    id: root

    required property ConversationPresenter presenter

    readonly property int count: Math.max(1, presenter.phases.count)
    readonly property real share: Math.min((width - (count - 1) * Theme.gap) / count, 2 * Theme.phaseWidth)
    readonly property bool roomy: share >= Theme.phaseWidth
    property string hereTitle

    Row {
        spacing: Theme.gap

        Repeater {
            model: root.presenter.phases

            T.AbstractButton {
                id: phase

                required property string key
                required property string title
                required property bool here
                required property bool reached

                objectName: "conversation.phase:" + key
                width: root.share
                implicitHeight: Math.max(Theme.touch, implicitContentHeight)
                focusPolicy: Qt.TabFocus
                Accessible.name: here ? qsTr("%1, her er I nu", "conversation").arg(title) : title
                onClicked: root.presenter.goToPhase(key)
                onHereChanged: tellTitle()
                Component.onCompleted: tellTitle()

                function tellTitle() {
                    if (here)
                        root.hereTitle = title;
                }

                contentItem: Column {
                    topPadding: Theme.gap
                    spacing: Theme.gap / 2

                    Rectangle {
                        width: parent.width
                        height: Theme.bar
                        radius: height / 2
                        color: phase.here ? Theme.dusk : phase.reached ? Theme.moss : phase.hovered ? Theme.edge : Theme.line
                    }
                    Small {
                        width: parent.width
                        visible: root.roomy
                        text: phase.title
                        soft: !phase.here
                        strong: phase.here
                    }
                }
                background: Item {
                    FocusRing {
                        visible: phase.visualFocus
                    }
                }
            }
        }
    }
    Small {
        width: parent.width
        visible: !root.roomy
        strong: true
        soft: false
        text: root.hereTitle
    }
}
