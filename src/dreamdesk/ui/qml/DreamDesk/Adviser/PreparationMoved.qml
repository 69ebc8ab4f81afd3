pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// That pictures, music and dreams can move one, and what may come up.
Fold {
    id: root

    required property PreparationPresenter presenter

    name: "preparation.moved.fold"
    text: qsTr("Hvad kan dukke op?", "preparation")
    summary: root.presenter.mayComeUp || qsTr("Billeder, musik og drømme kan røre ved noget", "preparation")

    late: Column {
        spacing: Theme.gap2

        Body {
            width: parent.width
            soft: true
            text: root.presenter.movedSay
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.choices

                Chip {
                    required property string title
                    required chosen

                    objectName: "preparation.moved:" + title
                    text: title
                    onClicked: root.presenter.nameWhatMayComeUp(title)
                }
            }
        }
    }
}
