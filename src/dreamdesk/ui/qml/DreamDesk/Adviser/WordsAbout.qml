pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What can be done with a sentence, and at the end the picture that it belongs to.
Column {
    id: root

    required property WritingPresenter presenter
    property string about
    property bool choosing: false
    default property alias actions: row.data

    readonly property bool beside: choose.visible && choose.width + 1.75 * Theme.fieldWidth <= width

    spacing: Theme.gap

    Item {
        width: parent.width
        height: Math.max(row.height, choose.visible ? choose.y + choose.height : 0)

        Flow {
            id: row

            width: parent.width - (root.beside ? choose.width + Theme.gap : 0)
            spacing: Theme.gap
        }
        QuietButton {
            id: choose

            objectName: "words.about"
            x: root.beside ? parent.width - width : -Theme.gap
            y: root.beside || row.height === 0 ? 0 : row.height + Theme.gap
            visible: root.presenter.cards.count > 0
            bare: true
            focusPolicy: Qt.TabFocus
            text: root.about === "" ? qsTr("Hører til et billede?", "words") : qsTr("Hører til: %1", "words").arg(root.about)
            onClicked: root.choosing = !root.choosing
        }
    }
    Flow {
        width: parent.width
        visible: root.choosing
        spacing: Theme.gap

        Repeater {
            model: root.choosing ? root.presenter.cards : null

            PictureChoice {
                name: "words.card:" + key
                width: Theme.smallCard
                onClicked: {
                    root.choosing = false;
                    root.presenter.talkAbout(key);
                }
            }
        }
    }
}
