pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What was agreed beforehand: a quiet reminder of what is hoped for, and of what is left alone.
Fold {
    id: root

    required property AgreedPresenter presenter

    name: "conversation.agreedFold"
    text: qsTr("Aftalt på forhånd", "conversation")

    late: Column {
        spacing: Theme.gap2

        Repeater {
            model: root.presenter.rows

            Labelled {
                id: row

                required property string key
                required property string title
                required property string words

                x: Theme.gap3
                width: (parent?.width ?? x) - x
                text: title

                Body {
                    objectName: "conversation.agreed:" + row.key
                    width: parent.width
                    text: row.words
                }
            }
        }
    }
}
