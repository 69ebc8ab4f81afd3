pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Who is there, who leads and who writes, and whether they are the same people as last time.
Fold {
    id: root

    required property CompanyPresenter presenter

    name: "preparation.people.fold"
    text: qsTr("Hvem er med, og hvem skriver?", "preparation")
    summary: root.presenter.changed && root.presenter.note === "" ? root.presenter.summary + " " + root.presenter.sinceLast : root.presenter.summary

    late: Column {
        spacing: Theme.gap2

        Column {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.presenter.people

                PreparationPerson {
                    width: parent?.width ?? 0
                    onLeading: root.presenter.letLead(key)
                    onWriting: root.presenter.letWrite(key)
                    onLeaving: root.presenter.excuse(key)
                }
            }
        }
        Labelled {
            width: parent.width
            visible: root.presenter.sinceLast !== ""
            text: root.presenter.sinceLast

            SentenceField {
                objectName: "preparation.companyNote"
                width: parent.width
                visible: root.presenter.changed
                saved: root.presenter.note
                label: qsTr("Hvorfor? Sig det også til borgeren", "preparation")
                hint: label
                onTyped: words => root.presenter.typeNote(words)
                onFinished: root.presenter.finishTyping()
            }
        }
        PersonForm {
            width: parent.width
            name: "preparation.add"
            explanation: root.presenter.meansOf(role)
            onAdded: (role, name, phone) => root.presenter.invite(role, name, phone)
        }
    }
}
