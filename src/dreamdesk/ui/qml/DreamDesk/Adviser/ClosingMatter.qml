pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What is asked before one parts: its mark, the question, and the way past it.
Item {
    id: root

    required property ClosingPresenter presenter
    required property string matter
    property alias text: question.text

    readonly property bool passed: root.presenter.passedOver.includes(root.matter)
    readonly property bool settled: root.presenter.settled.includes(root.matter)

    implicitHeight: Math.max(question.implicitHeight, past.height)

    PlaceMark {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        inPlace: root.settled
    }
    Lead {
        id: question

        // On the line of what stands beside it.
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.lift
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap2
        anchors.right: past.visible ? past.left : parent.right
    }
    QuietButton {
        id: past

        objectName: "closing.pass:" + root.matter
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.passed || !root.settled
        bare: true
        text: root.passed ? qsTr("Sprunget over – fortryd", "closing") : qsTr("Spring over", "closing")
        Accessible.name: text + ": " + root.text
        onClicked: root.presenter.passOver(root.matter)
    }
}
