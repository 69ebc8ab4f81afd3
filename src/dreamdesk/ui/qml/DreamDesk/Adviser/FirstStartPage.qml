pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The first start: who one is, a password, and a short code. Everything else can wait.
Item {
    id: root

    required property FirstStartPresenter presenter

    readonly property var problems: ({
            name: qsTr("Skriv dit navn, så det kan stå på papirerne.", "first start"),
            short: qsTr("Kodeordet skal have mindst otte tegn. En lille sætning er let at huske.", "first start"),
            different: qsTr("De to kodeord er ikke ens. Skriv det samme to gange.", "first start"),
            code: qsTr("Koden skal være mindst fire tal.", "first start")
        })

    function create() {
        presenter.create(name.text, phone.text, password.text, again.text, code.text);
    }

    Dawn {
        anchors.fill: parent
    }
    SheetBox {
        anchors.centerIn: parent
        width: Theme.columnWidth
        padding: Theme.gap5
        spacing: Theme.gap3

        Column {
            width: parent.width
            spacing: Theme.gap

            Title {
                text: qsTr("Velkommen til DreamDesk", "first start")
            }
            Body {
                width: parent.width
                soft: true
                text: qsTr("Alt, hvad I skriver, bliver på denne computer og er låst med dit kodeord. Glemmer du det, kan ingen låse op.", "first start")
            }
        }
        Grid {
            width: parent.width
            columns: 2
            columnSpacing: Theme.gap3
            rowSpacing: Theme.gap2

            readonly property real half: (width - columnSpacing) / 2

            Labelled {
                width: parent.half
                text: qsTr("Dit navn", "first start")

                LineField {
                    id: name

                    objectName: "first.name"
                    width: parent.width
                    label: qsTr("Dit navn", "first start")
                    Component.onCompleted: forceActiveFocus()
                }
            }
            Labelled {
                width: parent.half
                text: qsTr("Din telefon (kan vente)", "first start")

                LineField {
                    id: phone

                    objectName: "first.phone"
                    width: parent.width
                    label: qsTr("Din telefon", "first start")
                    inputMethodHints: Qt.ImhDialableCharactersOnly
                }
            }
            Labelled {
                width: parent.half
                text: qsTr("Kodeord, mindst otte tegn", "first start")

                LineField {
                    id: password

                    objectName: "first.password"
                    width: parent.width
                    label: qsTr("Kodeord", "first start")
                    echoMode: TextInput.Password
                }
            }
            Labelled {
                width: parent.half
                text: qsTr("Det samme kodeord igen", "first start")

                LineField {
                    id: again

                    objectName: "first.again"
                    width: parent.width
                    label: qsTr("Kodeord igen", "first start")
                    echoMode: TextInput.Password
                }
            }
            Labelled {
                width: parent.half
                text: qsTr("Kort kode, mindst fire tal", "first start")

                LineField {
                    id: code

                    objectName: "first.code"
                    width: parent.width
                    label: qsTr("Kort kode", "first start")
                    echoMode: TextInput.Password
                    inputMethodHints: Qt.ImhDigitsOnly
                    onAccepted: root.create()
                }
            }
            Small {
                width: parent.half
                topPadding: Theme.gap4
                text: qsTr("Koden bruger du, når du forlader et værksted. Så ser borgeren aldrig andres.", "first start")
            }
        }
        Item {
            width: parent.width
            height: start.height

            Body {
                objectName: "first.problem"
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - start.width - Theme.gap2
                color: Theme.clay
                text: root.presenter.problem ? root.problems[root.presenter.problem] : ""
            }
            ActionButton {
                id: start

                objectName: "first.create"
                anchors.right: parent.right
                enabled: !root.presenter.busy
                text: root.presenter.busy ? qsTr("Gør klar …", "first start") : qsTr("Begynd", "first start")
                onClicked: root.create()
            }
        }
    }
}
