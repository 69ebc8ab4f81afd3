pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether this form suits the citizen now, and what one can do instead.
Fold {
    id: root

    required property PreparationPresenter presenter

    readonly property var answers: [["yes", qsTr("Ja", "form")], ["unsure", qsTr("Vi prøver os frem", "form")], ["no", qsTr("Nej, ikke nu", "form")]]
    readonly property string said: root.answers.find(answer => answer[0] === root.presenter.suits)?.[1] ?? ""
    readonly property bool instead: root.presenter.suits === "no" || root.presenter.suits === "unsure"

    name: "preparation.form.fold"
    text: qsTr("Passer formen til %1 nu?", "preparation").arg(root.presenter.citizen)
    summary: [said, instead ? root.presenter.instead : ""].filter(words => words !== "").join(" · ")

    late: Column {
        spacing: Theme.gap2

        Body {
            width: parent.width
            text: root.presenter.aboutForm[0]
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.answers

                Chip {
                    required property var modelData

                    objectName: "preparation.form:" + modelData[0]
                    text: modelData[1]
                    chosen: root.presenter.suits === modelData[0]
                    onClicked: root.presenter.judgeForm(modelData[0])
                }
            }
        }
        Labelled {
            width: parent.width
            visible: root.instead
            text: qsTr("Det kan passe bedre", "preparation")
            spacing: Theme.gap

            PreparationChips {
                width: parent.width
                name: "preparation.instead"
                answers: root.presenter.otherForms
                onPicked: key => root.presenter.doInstead(key)
            }
            LineField {
                objectName: "preparation.insteadField"
                width: parent.width
                saved: root.presenter.instead
                label: qsTr("Noget andet, som I selv finder på", "preparation")
                hint: label
                onTyped: words => root.presenter.typeInstead(words)
                onFinished: root.presenter.finishTyping()
            }
        }
        Column {
            width: parent.width
            spacing: Theme.gap / 2

            Repeater {
                model: root.presenter.aboutForm.slice(1)

                Small {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                }
            }
        }
    }
}
