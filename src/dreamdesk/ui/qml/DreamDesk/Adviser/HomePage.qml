pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Hjem: find somebody, or begin.
Item {
    id: root

    required property HomePresenter presenter

    Item {
        id: head

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap6
        width: Theme.columnWidth * 1.3
        height: Theme.touch

        Title {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Drømmeværksteder", "home")
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.gap2

            LineField {
                objectName: "home.search"
                visible: root.presenter.anyCourses
                label: qsTr("Find et navn eller sagsnummer", "home")
                hint: label
                onTyped: words => root.presenter.find(words)
            }
            QuietButton {
                objectName: "home.lock"
                text: qsTr("Lås", "home")
                onClicked: root.presenter.lock()
            }
        }
    }
    Scroll {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap4
        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: head.width
        visible: root.presenter.anyCourses
        spacing: Theme.gap2

        Repeater {
            model: root.presenter.courses

            CourseCard {
                width: parent?.width ?? 0
                presenter: root.presenter
            }
        }
        Body {
            visible: root.presenter.courses.count === 0
            soft: true
            text: qsTr("Ingen passer til »%1«. Prøv med en del af navnet.", "home").arg(root.presenter.search)
        }
    }
    HomeEmpty {
        anchors.centerIn: parent
        visible: !root.presenter.loading && !root.presenter.anyCourses
        presenter: root.presenter
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap4
        anchors.horizontalCenter: parent.horizontalCenter
        width: head.width
        height: Theme.touch
        visible: root.presenter.anyCourses

        QuietButton {
            objectName: "home.sample"
            bare: true
            text: qsTr("Se et eksempel", "home")
            onClicked: root.presenter.seeSample()
        }
        ActionButton {
            objectName: "home.new"
            anchors.right: parent.right
            text: qsTr("Nyt værksted", "home")
            onClicked: root.presenter.startNew()
        }
    }
}
