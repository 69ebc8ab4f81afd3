pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// While one listens: a quiet picture, one large play and pause, and how loud.
Item {
    id: root

    required property CitizenListening presenter

    readonly property bool finding: presenter.music.finding
    readonly property bool plays: presenter.music.piece !== "" && !presenter.music.paused && !finding
    readonly property real side: Math.max(2 * Theme.largeTouch, 14 * Theme.gap)

    Dawn {
        width: parent.width
        height: root.Window.height
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.gap3, (parent.height - height) * 0.42)
        width: Math.min(parent.width - 2 * Theme.gap5, Theme.columnWidth)
        spacing: Theme.gap2

        Title {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.title
        }
        T.AbstractButton {
            id: button

            objectName: "listening.playOrPause"
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.side
            height: root.side
            enabled: !root.finding
            opacity: enabled ? 1 : Theme.faded
            Accessible.name: word.text
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.presenter.playOrPause()

            contentItem: PlayMark {
                plays: root.plays
            }
            background: Rectangle {
                radius: width / 2
                color: button.down ? Qt.darker(Theme.dusk, 1.15) : Theme.dusk

                FocusRing {
                    visible: button.visualFocus
                    radius: parent.height / 2 + Theme.focusRing
                }
            }
        }
        Body {
            id: word

            width: parent.width
            large: true
            strong: true
            horizontalAlignment: Text.AlignHCenter
            text: root.finding ? qsTr("Finder musikken frem …", "listening") : root.plays ? qsTr("Hold musikken lidt", "listening") : qsTr("Spil musikken", "listening")
        }
        VolumeBar {
            objectName: "listening.volume"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.fieldWidth)
            large: true
            text: qsTr("Lydstyrke", "listening")
            to: root.presenter.ceiling
            saved: root.presenter.volume
            onChosen: share => root.presenter.setVolume(share)
        }
        Body {
            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.music.heard ? qsTr("Lydstyrke", "listening") : qsTr("Der er ingen højttaler lige nu.", "listening")
        }
    }
    WaysOn {
        QuietButton {
            objectName: "listening.enough"
            large: true
            text: qsTr("Stop musikken", "listening")
            onClicked: root.presenter.enough()
        }
    }
}
