pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// What is not needed at first, folded away below a line that says what it is.
// `late` is made when it is unfolded for the first time: most of it never is, and a room of many folds
// would be slow to come.
Column {
    id: root

    property string text
    property string summary
    property bool open: false
    property string name
    property Component late
    property bool unfolded: false
    default property alias content: inside.data

    spacing: Theme.gap
    onOpenChanged: unfolded = unfolded || open

    T.AbstractButton {
        id: head

        objectName: root.name
        width: parent.width
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + (root.summary === "" ? 0 : Theme.gap2))
        Accessible.name: root.summary === "" ? root.text : root.text + ", " + root.summary
        Accessible.role: Accessible.Button
        onClicked: root.open = !root.open
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        contentItem: Item {
            implicitHeight: words.implicitHeight

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.gap3
                width: parent.width - x

                Body {
                    id: title

                    width: parent.width
                    text: root.text
                    strong: true
                    color: Theme.dusk
                }
                Small {
                    width: parent.width
                    visible: root.summary !== "" && !root.open
                    text: root.summary
                }
            }
        }
        background: Item {
            Rectangle {
                // Beside the first line, folded and unfolded.
                y: (parent.height - words.height + title.height - height) / 2 - Theme.lift
                x: Theme.hairline
                width: Math.round(Theme.gap * Math.sqrt(Theme.textScale))
                height: width
                color: "transparent"
                rotation: root.open ? 45 : -45
                antialiasing: true

                Rectangle {
                    anchors.right: parent.right
                    width: 2 * Theme.hairline
                    height: parent.height
                    color: Theme.dusk
                    antialiasing: true
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 2 * Theme.hairline
                    color: Theme.dusk
                    antialiasing: true
                }
            }
            FocusRing {
                visible: head.visualFocus
            }
        }
    }
    Column {
        id: inside

        // What takes the focus as soon as it is seen is made first, and then seen.
        visible: root.open && (root.late === null || made.status === Loader.Ready)
        width: parent.width
        // What is folded next is another matter.
        bottomPadding: Theme.gap2
        spacing: Theme.gap2

        Loader {
            id: made

            width: parent.width
            active: root.unfolded && root.late !== null
            visible: active
            sourceComponent: root.late
        }
    }
}
