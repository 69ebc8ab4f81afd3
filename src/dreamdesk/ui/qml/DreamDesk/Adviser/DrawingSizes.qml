pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How large the drawing is to be on paper; one tap, and it is drawn for its pages.
Veil {
    id: root

    required property DrawingTakenHome presenter

    objectName: "sizes"
    heading: root.presenter.making ? qsTr("Gør tegningen klar …", "drawing") : qsTr("Hvor stor skal »%1« være?", "drawing").arg(root.presenter.name)
    visible: root.presenter.asking !== ""
    onClosed: {
        if (root.presenter.asking !== "")
            root.presenter.dismiss();
    }

    Flow {
        id: sizes

        readonly property int columns: 3

        width: parent.width
        visible: !root.presenter.making
        spacing: Theme.gap

        Repeater {
            model: root.presenter.sizes

            DrawingSize {
                width: Math.floor((sizes.width - (sizes.columns - 1) * Theme.gap) / sizes.columns)
                onClicked: root.presenter.take(key)
            }
        }
    }
    Small {
        width: parent.width
        visible: !root.presenter.making
        text: qsTr("En stor tegning er flere A4-ark, som I klipper og limer sammen. På hvert ark står der hvordan.", "drawing")
    }
    Rectangle {
        width: parent.width
        height: Theme.bar
        visible: root.presenter.making
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: parent.width * root.presenter.share
            height: parent.height
            radius: height / 2
            color: Theme.dusk
        }
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: root.presenter.making ? "sizes.stop" : "sizes.cancel"
            text: root.presenter.making ? qsTr("Stop", "drawing") : qsTr("Ikke nu", "drawing")
            onClicked: root.presenter.making ? root.presenter.stop() : root.presenter.dismiss()
        }
    }
}
