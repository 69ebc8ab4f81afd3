pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Whether an interpreter is needed, and for which language.
Fold {
    id: root

    required property CompanyPresenter presenter

    name: "preparation.language.fold"
    text: qsTr("Tolk og sprog", "preparation")
    summary: root.presenter.language === "" ? qsTr("Ingen tolk", "preparation") : qsTr("Tolk: %1", "preparation").arg(root.presenter.language)

    late: Column {
        spacing: Theme.gap2

        Body {
            width: parent.width
            text: root.presenter.aboutLanguage[0]
        }
        PreparationChips {
            width: parent.width
            name: "preparation.language"
            answers: root.presenter.languages
            onPicked: key => root.presenter.speak(key)
        }
        LineField {
            objectName: "preparation.languageField"
            width: parent.width
            saved: root.presenter.language
            label: qsTr("Et andet sprog eller en dialekt", "preparation")
            hint: label
            onTyped: words => root.presenter.typeLanguage(words)
            onFinished: root.presenter.finishTyping()
        }
        Small {
            width: parent.width
            text: root.presenter.aboutLanguage[1]
        }
    }
}
