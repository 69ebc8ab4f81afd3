pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The field as the citizen has it now, small.
Column {
    id: root

    required property ListeningPresenter presenter

    spacing: Theme.gap

    Small {
        width: parent.width
        text: qsTr("På borgerens skærm", "listening")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap2

        Repeater {
            model: root.presenter.pieces

            Column {
                id: piece

                required property string title
                required property string cover
                required property bool sounding

                width: Math.round(Theme.smallCard * Theme.textScale)
                spacing: Theme.gap

                PictureCard {
                    width: parent.width
                    card: piece.cover
                    title: piece.title
                    lifted: piece.sounding
                }
                Small {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: piece.title
                }
            }
        }
    }
}
