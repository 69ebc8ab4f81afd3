pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// One picture as large as there is room for, what it is called, and what can be done with it.
Rectangle {
    id: root

    required property CardTablePresenter presenter

    required property string key
    required property string title
    required property string alt
    required property bool laid
    required property bool faceUp

    property string name
    property bool large: false
    // How much of the lowest row something else takes.
    property real beside: 0
    readonly property real highest: told.y - 2 * Theme.gap2

    objectName: name + ".seen"
    color: Theme.paper
    focus: true
    Accessible.name: title
    Component.onCompleted: forceActiveFocus()
    Keys.onEscapePressed: root.close()

    function close() {
        presenter.hand.seeLarge("");
    }

    // What lies beneath is not touched.
    MouseArea {
        objectName: root.name + ".large.around"
        anchors.fill: parent
        Accessible.name: root.alt
    }
    PictureCard {
        objectName: root.name + ".large"
        x: (root.width - width) / 2
        y: Theme.gap2
        width: Math.min(root.width - 2 * Theme.gap5, root.highest / Theme.cardOuterShape)
        card: root.key
        title: root.title
        faceUp: root.faceUp
    }
    Column {
        id: told

        x: Theme.gap5
        y: ways.y - height - Theme.gap2
        width: root.width - 2 * x

        Lead {
            objectName: root.name + ".large.title"
            width: parent.width
            large: root.large
            text: root.faceUp ? root.title : ""
            horizontalAlignment: Text.AlignHCenter
        }
        PictureTold {
            width: parent.width
            name: root.name + ".told"
            telling: root.presenter.telling
            title: root.title
            alt: root.faceUp ? root.alt : ""
            large: root.large
        }
    }
    Flow {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap5
        y: root.height - height
        width: root.width - 2 * Theme.gap5 - root.beside
        spacing: root.large ? Theme.touchGap : Theme.gap
        layoutDirection: Qt.RightToLeft

        ActionButton {
            objectName: root.name + (root.laid ? ".large.close" : ".large.lay")
            large: root.large
            text: root.laid ? qsTr("Til bordet", "cards") : qsTr("Læg på bordet", "cards")
            onClicked: {
                if (!root.laid)
                    root.presenter.lay(root.key);
                root.close();
            }
        }
        QuietButton {
            objectName: root.name + (root.laid ? ".large.putBack" : ".large.close")
            large: root.large
            text: root.laid ? qsTr("Læg tilbage", "cards") : qsTr("Til bordet", "cards")
            onClicked: {
                if (root.laid)
                    root.presenter.putBack(root.key);
                root.close();
            }
        }
        QuietButton {
            objectName: root.name + (root.laid ? ".large.turn" : ".large.aside")
            large: root.large
            text: root.laid ? qsTr("Vend", "cards") : qsTr("Ikke den her", "cards")
            onClicked: {
                if (root.laid)
                    root.presenter.turn(root.key);
                else
                    root.presenter.hand.layAside(root.key);
                root.close();
            }
        }
    }
}
