pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where and when one meets, on the citizen's terms; it stands in the invitation.
SheetBox {
    id: root

    required property PreparationPresenter presenter

    Lead {
        text: qsTr("Hvor og hvornår mødes I?", "preparation")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.presenter.places

            Chip {
                required property string title
                required chosen

                objectName: "preparation.place:" + title
                text: title
                onClicked: root.presenter.agreePlace(title)
            }
        }
    }
    LineField {
        objectName: "preparation.placeField"
        width: parent.width
        saved: root.presenter.place
        label: qsTr("Stedet, som I selv kalder det", "preparation")
        hint: label
        onTyped: words => root.presenter.typePlace(words)
        onFinished: root.presenter.finishTyping()
    }
}
