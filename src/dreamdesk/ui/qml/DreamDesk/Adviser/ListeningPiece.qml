pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One piece in the list.
Row {
    id: root

    required property ListeningPresenter presenter
    required property string key
    required property string title
    required property string about
    required property string cover
    required property string lasts
    required property string place
    required property bool sounding
    required property bool favourite
    required property bool notAgain
    required property bool own

    spacing: Theme.gap2
    opacity: notAgain ? Theme.faded : 1

    PictureCard {
        id: picture

        width: 8 * Theme.gap
        card: root.cover
        title: root.title
    }
    Column {
        width: parent.width - picture.width - parent.spacing

        Body {
            width: parent.width
            strong: true
            text: root.title
        }
        Small {
            width: parent.width
            text: qsTr("%1 (%2, %3)", "listening").arg(root.about).arg(root.place).arg(root.lasts)
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            QuietButton {
                objectName: "listening.taste:" + root.key
                bare: true
                text: root.sounding ? qsTr("Stop", "listening") : qsTr("Hør lidt", "listening")
                onClicked: root.presenter.taste(root.key)
            }
            QuietButton {
                objectName: "listening.hear:" + root.key
                bare: true
                text: qsTr("Hør det hele", "listening")
                onClicked: root.presenter.listen(root.key)
            }
            Chip {
                objectName: "listening.favourite:" + root.key
                text: qsTr("Kan godt lide", "listening")
                chosen: root.favourite
                onClicked: root.presenter.favour(root.key)
            }
            Chip {
                objectName: "listening.notAgain:" + root.key
                text: qsTr("Ikke den her igen", "listening")
                chosen: root.notAgain
                onClicked: root.presenter.notAgain(root.key)
            }
            QuietButton {
                objectName: "listening.edit:" + root.key
                visible: root.own
                bare: true
                text: qsTr("Ret", "listening")
                onClicked: root.presenter.own.editing.open(root.key)
            }
        }
    }
}
