pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What may be said about a dream when it is wanted: other words for it, what helps, what hinders.
Column {
    id: root

    required property DreamsPresenter presenter
    required property string dream
    required property string quote
    required property string wording
    required property Rows helps
    required property Rows hinders

    Fold {
        width: parent.width
        name: "dreams.wordingFold:" + root.quote
        text: qsTr("Sagt på en anden måde", "dreams")

        late: SentenceField {
            objectName: "dreams.wording:" + root.quote
            saved: root.wording
            label: qsTr("Drømmen med andre ord. Citatet står ved siden af.", "dreams")
            hint: label
            onTyped: text => root.presenter.typeWording(root.dream, text)
            onFinished: root.presenter.finishTyping()
            onVisibleChanged: {
                if (visible)
                    forceActiveFocus();
            }
        }
    }
    Fold {
        width: parent.width
        name: "dreams.helpsFold:" + root.quote
        text: root.helps.count > 0 ? qsTr("Det hjælper · %1", "dreams").arg(root.helps.count) : qsTr("Det hjælper", "dreams")

        late: DreamParts {
            presenter: root.presenter
            dream: root.dream
            quote: root.quote
            kind: "helps"
            parts: root.helps
            named: root.presenter.namedHelps
            side: "citizen"
            label: qsTr("Noget eller nogen, der hjælper", "dreams")
        }
    }
    Fold {
        width: parent.width
        name: "dreams.hindersFold:" + root.quote
        text: root.hinders.count > 0 ? qsTr("Det står i vejen · %1", "dreams").arg(root.hinders.count) : qsTr("Det står i vejen", "dreams")

        late: DreamParts {
            presenter: root.presenter
            dream: root.dream
            quote: root.quote
            kind: "hinders"
            parts: root.hinders
            named: root.presenter.namedHinders
            side: "surroundings"
            label: qsTr("Noget, der står i vejen", "dreams")
        }
    }
}
