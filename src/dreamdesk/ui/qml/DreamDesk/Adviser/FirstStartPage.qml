pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The first start: who one is, a password, and a short code. Everything else can wait.
DawnSheet {
    id: root

    required property FirstStartPresenter presenter

    readonly property var problems: ({
            name: qsTr("Skriv dit navn, så det kan stå på papirerne.", "first start"),
            short: qsTr("Kodeordet skal have mindst otte tegn. En lille sætning er let at huske.", "first start"),
            different: qsTr("De to kodeord er ikke ens. Skriv det samme to gange.", "first start"),
            code: qsTr("Koden skal være mindst fire tal.", "first start")
        })

    measure: Theme.columnWidth

    function create() {
        presenter.create(nameField.words, phoneField.words, passwordField.words, againField.words, codeField.words);
        const wrong = {
            name: nameField,
            short: passwordField,
            different: againField,
            code: codeField
        }[presenter.problem];
        wrong?.take();
    }

    Title {
        width: parent.width
        text: qsTr("Velkommen til DreamDesk", "first start")
    }
    Body {
        width: parent.width
        soft: true
        text: root.presenter.passwordKnown ? qsTr("Dit kodeord er valgt. Fortæl, hvem du er, og vælg en kort kode.", "first start") : qsTr("Alt, hvad I skriver, bliver på denne computer og er låst med dit kodeord. Glemmer du det, kan ingen låse op.", "first start")
    }
    Grid {
        id: fields

        readonly property real half: (width - columnSpacing * (columns - 1)) / columns

        width: parent.width
        columns: width < 2 * Theme.fieldWidth ? 1 : 2
        columnSpacing: Theme.gap3
        rowSpacing: Theme.gap2
        verticalItemAlignment: Grid.AlignBottom

        FirstField {
            id: nameField

            name: "first.name"
            width: fields.half
            text: qsTr("Dit navn", "first start")
            onTyped: root.presenter.putRight("name")
            Component.onCompleted: take()
        }
        FirstField {
            id: phoneField

            name: "first.phone"
            width: fields.half
            text: qsTr("Din telefon (kan vente)", "first start")
            hints: Qt.ImhDialableCharactersOnly
        }
        FirstField {
            id: passwordField

            name: "first.password"
            width: fields.half
            visible: !root.presenter.passwordKnown
            text: qsTr("Kodeord, mindst otte tegn", "first start")
            echoMode: TextInput.Password
            onTyped: {
                root.presenter.putRight("short");
                root.presenter.putRight("different");
            }
        }
        FirstField {
            id: againField

            name: "first.again"
            width: fields.half
            visible: !root.presenter.passwordKnown
            text: qsTr("Det samme kodeord igen", "first start")
            echoMode: TextInput.Password
            onTyped: root.presenter.putRight("different")
        }
        FirstField {
            id: codeField

            name: "first.code"
            width: fields.half
            text: qsTr("Kort kode, mindst fire tal", "first start")
            echoMode: TextInput.Password
            hints: Qt.ImhDigitsOnly
            last: true
            onAccepted: root.create()
            onTyped: root.presenter.putRight("code")
        }
        Small {
            width: fields.half
            text: qsTr("Koden bruger du, når du forlader et værksted. Så ser borgeren kun sit eget.", "first start")
        }
    }
    Fold {
        width: parent.width
        name: "first.help.fold"
        text: qsTr("Hvem I ringer til, hvis det bliver akut", "first start")
        summary: qsTr("Det kan vente. Du kan også skrive det i Indstillinger.", "first start")

        LocalHelpFields {
            width: parent.width
            name: "first.help"
            onTyped: (place, words) => root.presenter.noteHelp(place, words)
        }
    }
    Body {
        objectName: "first.problem"
        width: parent.width
        visible: text !== ""
        color: Theme.clay
        text: root.presenter.problem ? root.problems[root.presenter.problem] : ""
    }
    ActionButton {
        objectName: "first.create"
        anchors.right: parent.right
        enabled: !root.presenter.busy
        text: root.presenter.busy ? qsTr("Gør klar …", "first start") : qsTr("Begynd", "first start")
        onClicked: root.create()
    }
}
