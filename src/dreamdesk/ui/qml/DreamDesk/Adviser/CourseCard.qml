pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One course on Hjem: whose it is, what is agreed, and the way in.
Rectangle {
    id: root

    required property HomePresenter presenter
    required property string key
    required property string courseId
    required property string name
    required property string details
    required property string nextMeeting
    required property list<string> promises
    required property list<string> promiseKeys

    implicitHeight: Math.max(words.implicitHeight, buttons.height) + 2 * Theme.gap2
    radius: Theme.cornerSheet
    color: Theme.sheet
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap3
        width: buttons.x - x - Theme.gap2

        Lead {
            width: parent.width
            text: root.name
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Small {
            width: parent.width
            text: root.details
        }
        Body {
            width: parent.width
            visible: root.nextMeeting !== ""
            color: Theme.moss
            text: qsTr("I mødes igen %1", "home").arg(root.nextMeeting)
        }
        Repeater {
            model: root.promises

            TickRow {
                required property int index
                required property string modelData

                objectName: "home.promise:" + (root.promiseKeys[index]?.split(":")[1] ?? "")
                width: parent?.width ?? 0
                text: modelData
                onClicked: root.presenter.keepPromise(root.promiseKeys[index])
            }
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        QuietButton {
            objectName: "home.again"
            bare: true
            text: qsTr("Nyt møde", "home")
            onClicked: root.presenter.meetAgain(root.courseId)
        }
        QuietButton {
            objectName: "home.open"
            text: qsTr("Åbn", "home")
            Accessible.name: qsTr("Åbn %1", "home").arg(root.name)
            onClicked: root.presenter.open(root.key)
        }
    }
}
