pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How it is, before one parts; one may leave it unsaid.
Item {
    id: root

    required property CitizenClosing presenter

    // With room enough it stands in one row with the ways out, as on the other screens.
    readonly property CitizenWindow around: Window.window as CitizenWindow
    readonly property real ways: (around?.waysWidth ?? width) + Theme.gap3 + 2 * Theme.gap5
    readonly property bool oneRow: !(around?.handsBack ?? false) && ways + unsaid.implicitWidth <= width

    // The ways out stand below the screen's own area.
    readonly property real foot: Theme.gap2 + unsaid.height

    Scroll {
        anchors.top: parent.top
        anchors.bottom: unsaid.top
        anchors.bottomMargin: root.oneRow ? Theme.gap2 : Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap5, 1.3 * Theme.columnWidth)
        topRoom: Math.max(Theme.gap4, (height - question.implicitHeight - words.implicitHeight) / 3)
        bottomRoom: Theme.gap
        spacing: Theme.gap5

        Title {
            id: question

            width: parent.width
            large: true
            horizontalAlignment: Text.AlignHCenter
            text: root.presenter.question
        }
        Grid {
            id: words

            readonly property real place: (width - spacing * (columns - 1)) / columns

            width: parent.width
            columns: width < 3 * Theme.fieldWidth * Theme.textScale ? 2 : 4
            spacing: Theme.touchGap

            Repeater {
                model: root.presenter.words

                Chip {
                    required property string modelData

                    objectName: "citizen.leave:" + modelData
                    width: words.place
                    large: true
                    text: modelData
                    onClicked: root.presenter.leave(modelData)
                }
            }
        }
    }
    QuietButton {
        id: unsaid

        objectName: "citizen.leaveUnsaid"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.gap5
        anchors.bottomMargin: root.oneRow ? 0 : Theme.gap2
        large: true
        text: qsTr("Jeg springer over", "citizen")
        onClicked: root.presenter.leaveUnsaid()
    }
}
