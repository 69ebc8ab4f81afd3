pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// For a citizen who would rather point: the adviser lays the cards.
Item {
    id: root

    required property ActivityPresenter presenter
    required property Item table

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "activity.hand.fold"
        width: parent.width
        text: qsTr("Læg billeder for borgeren", "activity")

        Row {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.hand

                HandCard {
                    required key

                    objectName: "activity.hand:" + key
                    width: ((parent?.width ?? 0) - 5 * Theme.gap) / 6
                    presenter: root.presenter
                    table: root.table
                }
            }
        }
        QuietButton {
            objectName: "activity.others"
            visible: root.presenter.hasOthers
            text: qsTr("Vis nogle andre", "activity")
            onClicked: root.presenter.showOthers()
        }
    }
}
