pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Arriving in a colour or a picture; the pictures lie on the citizen's screen.
Fold {
    id: root

    required property WelcomePresenter presenter

    readonly property list<string> chosen: [root.presenter.arrived.colourTitle, root.presenter.arrived.pictureTitle]

    name: "welcome.ways"
    text: qsTr("Eller i en farve eller et billede", "welcome")
    summary: chosen.filter(words => words !== "").join(" · ")

    late: Column {
        spacing: Theme.gap2

        Body {
            width: parent.width
            soft: true
            text: root.presenter.questions[1]
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.colours

                HueChip {
                    objectName: "welcome.colour:" + key
                    onClicked: root.presenter.arriveInColour(key)
                }
            }
        }
        Body {
            width: parent.width
            visible: root.presenter.arrived.picture === ""
            soft: true
            text: qsTr("Billeder vælger man på borgerens skærm.", "welcome")
        }
        PictureCard {
            objectName: "welcome.picture"
            visible: root.presenter.arrived.picture !== ""
            width: 2 * Theme.smallCard
            card: root.presenter.arrived.picture
            title: root.presenter.arrived.pictureTitle
        }
    }
}
