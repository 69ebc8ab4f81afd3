pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What the citizen hopes for, and what is left alone; neither is ever on paper.
Fold {
    id: root

    required property PreparationPresenter presenter

    readonly property list<string> said: [root.presenter.hopes === "" ? "" : qsTr("Et håb er skrevet ned", "preparation"), root.presenter.leaveAlone === "" ? "" : qsTr("Noget lader vi ligge", "preparation")]

    name: "preparation.hopes.fold"
    text: qsTr("Hvad håber %1 på, og hvad lader I ligge?", "preparation").arg(root.presenter.citizen)
    summary: said.filter(words => words !== "").join(" · ") || qsTr("Kommer aldrig på papir", "preparation")

    late: Column {
        spacing: Theme.gap2

        Labelled {
            width: parent.width
            text: qsTr("Det håber %1 på i dag", "preparation").arg(root.presenter.citizen)

            SentenceField {
                objectName: "preparation.hopes"
                width: parent.width
                saved: root.presenter.hopes
                label: parent.text
                onTyped: words => root.presenter.typeHopes(words)
                onFinished: root.presenter.finishTyping()
            }
        }
        Labelled {
            width: parent.width
            text: qsTr("Det lader vi ligge i dag", "preparation")

            SentenceField {
                objectName: "preparation.leaveAlone"
                width: parent.width
                saved: root.presenter.leaveAlone
                label: parent.text
                onTyped: words => root.presenter.typeLeaveAlone(words)
                onFinished: root.presenter.finishTyping()
            }
        }
        Small {
            width: parent.width
            text: qsTr("Kommer aldrig på papir. I Samtale kan du folde det ud som en stille påmindelse.", "preparation")
        }
    }
}
