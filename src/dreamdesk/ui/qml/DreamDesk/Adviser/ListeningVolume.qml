pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How loud it is now, and how loud the citizen can make it.
Item {
    id: root

    required property ListeningPresenter presenter

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "listening.volume.fold"
        width: parent.width
        text: qsTr("Lydstyrke", "listening")

        late: Column {
            spacing: Theme.gap2

            Labelled {
                width: parent.width
                text: qsTr("Så højt kan borgeren skrue op", "listening")

                VolumeBar {
                    objectName: "listening.ceiling"
                    width: Math.min(parent.width, Theme.fieldWidth)
                    text: qsTr("Så højt kan borgeren skrue op", "listening")
                    saved: root.presenter.ceiling
                    onChosen: share => root.presenter.setCeiling(share)
                }
            }
            Labelled {
                width: parent.width
                text: qsTr("Så højt spiller det nu", "listening")

                VolumeBar {
                    objectName: "listening.volume"
                    width: Math.min(parent.width, Theme.fieldWidth)
                    text: qsTr("Så højt spiller det nu", "listening")
                    to: root.presenter.ceiling
                    saved: root.presenter.volume
                    onChosen: share => root.presenter.setVolume(share)
                }
            }
        }
    }
}
