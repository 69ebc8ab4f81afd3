pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Hjem: find somebody, or begin.
Item {
    id: root

    required property HomePresenter presenter

    readonly property int measure: Math.min(Theme.columnWidth * 1.2, width - 2 * Theme.gap4)

    Title {
        id: heading

        x: head.x
        anchors.verticalCenter: head.verticalCenter
        anchors.verticalCenterOffset: Theme.lift
        width: head.width - tools.width - Theme.gap2
        text: root.presenter.sample ? qsTr("Et eksempel", "home") : qsTr("Drømmeværksteder", "home")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        wrapMode: Text.NoWrap
    }
    Item {
        id: head

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap5
        width: root.measure
        height: Math.max(Theme.touch, tools.height)

        Row {
            id: tools

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap2

            LineField {
                objectName: "home.search"
                anchors.verticalCenter: parent.verticalCenter
                visible: root.presenter.anyCourses
                width: Math.min(Theme.fieldWidth, root.measure / 2.5)
                label: qsTr("Find navn eller sagsnr.", "home")
                hint: label
                onTyped: words => root.presenter.find(words)
            }
            QuietButton {
                objectName: "home.settings"
                text: qsTr("Indstillinger", "home")
                onClicked: root.presenter.openSettings()
            }
            QuietButton {
                objectName: "home.lock"
                text: root.presenter.sample ? qsTr("Luk eksemplet", "home") : qsTr("Lås", "home")
                onClicked: root.presenter.lock()
            }
        }
    }
    Scroll {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap3
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap2
        x: head.x
        // The column keeps room for the scrollbar: outside the edge of everything else.
        width: root.measure + Theme.gap2
        visible: root.presenter.anyCourses
        spacing: Theme.gap2
        bottomRoom: Theme.gap2

        Body {
            objectName: "home.sampleTold"
            width: parent.width
            visible: root.presenter.sample
            soft: true
            text: qsTr("Alle her er opdigtede. Prøv, hvad du vil: Det forsvinder, når du lukker eksemplet.", "home")
        }
        Repeater {
            model: root.presenter.courses

            CourseCard {
                width: parent?.width ?? 0
                presenter: root.presenter
            }
        }
        Body {
            objectName: "home.none"
            width: parent.width
            visible: root.presenter.courses.count === 0
            topPadding: Theme.gap3
            soft: true
            text: qsTr("Ingen passer til »%1«. Prøv med en del af navnet.", "home").arg(root.presenter.search)
        }
    }
    HomeEmpty {
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.dialogWidth, root.measure)
        visible: !root.presenter.loading && !root.presenter.anyCourses
        presenter: root.presenter
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: head.x
        width: root.measure
        height: begin.height

        Row {
            // Their words begin where the sheets do.
            x: -Theme.gap
            spacing: Theme.gap

            QuietButton {
                objectName: "home.library"
                bare: true
                text: qsTr("Bibliotek", "home")
                onClicked: root.presenter.seeLibrary()
            }
            QuietButton {
                objectName: "home.sample"
                visible: root.presenter.anyCourses && !root.presenter.sample
                bare: true
                text: qsTr("Se et eksempel", "home")
                onClicked: root.presenter.seeSample()
            }
        }
        Row {
            anchors.centerIn: parent
            visible: root.presenter.justKept !== ""
            spacing: Theme.gap

            Body {
                anchors.verticalCenter: parent.verticalCenter
                soft: true
                text: root.presenter.justKept === "call" ? qsTr("Opkaldet er krydset af.", "home") : qsTr("Det er krydset af.", "home")
            }
            QuietButton {
                objectName: "home.takeBack"
                bare: true
                text: qsTr("Fortryd", "home")
                onClicked: root.presenter.takeBack()
            }
        }
        ActionButton {
            id: begin

            objectName: "home.new"
            anchors.right: parent.right
            visible: root.presenter.anyCourses
            text: qsTr("Nyt værksted", "home")
            onClicked: root.presenter.startNew()
        }
    }
}
