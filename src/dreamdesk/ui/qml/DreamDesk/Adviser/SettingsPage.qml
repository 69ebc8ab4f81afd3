pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Indstillinger: what belongs to the place where the program is used. Everything is kept as it is typed.
Item {
    id: root

    required property SettingsPresenter presenter

    RoomFrame {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        width: Math.min(parent.width, Theme.columnWidth + 2 * Theme.gap5)
        heading: qsTr("Indstillinger", "settings")
        onward: qsTr("Tilbage til Hjem", "settings")
        onwardName: "settings.back"
        onOnwardClicked: root.presenter.goBack()

        SheetBox {
            width: parent.width

            Lead {
                width: parent.width
                text: qsTr("Hvem inviterer?", "settings")
            }
            Small {
                width: parent.width
                text: qsTr("Står på invitationen og i udkastet til handleplanen. Så længe navnet ikke er skrevet, står der »kommunen«.", "settings")
            }
            FieldGrid {
                width: parent.width
                name: "settings.authority"
                labels: [qsTr("Kommunens navn", "settings"), qsTr("Afdeling, som borgeren kender den", "settings"), qsTr("Kommunens telefon", "settings"), qsTr("Databeskyttelsesrådgiver, telefon eller mail", "settings")]
                saved: [root.presenter.municipality, root.presenter.department, root.presenter.phone, root.presenter.officer]
                onTyped: (place, words) => root.presenter.typeAuthority(place, words)
                onFinished: root.presenter.finishTyping()
            }
        }
        SheetBox {
            width: parent.width

            Lead {
                width: parent.width
                text: qsTr("Hvis det bliver akut", "settings")
            }
            LocalHelpFields {
                width: parent.width
                name: "settings.help"
                saved: [root.presenter.doctor, root.presenter.psychiatric, root.presenter.leader, root.presenter.leaderPhone]
                onTyped: (place, words) => root.presenter.type(place, words)
                onFinished: root.presenter.finishTyping()
            }
        }
    }
}
