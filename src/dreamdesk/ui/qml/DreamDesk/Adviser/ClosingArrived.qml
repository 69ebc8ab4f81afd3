pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How the citizen arrived, beside how they leave.
Flow {
    id: root

    required property ArrivedPresenter presenter

    readonly property list<string> ways: [root.presenter.word, root.presenter.colourTitle, root.presenter.pictureTitle]
    readonly property string said: ways.filter(words => words !== "").join(" · ")

    visible: said !== ""
    spacing: Theme.gap

    Body {
        objectName: "closing.arrived"
        width: Math.min(implicitWidth, root.width)
        soft: true
        text: qsTr("Ved ankomsten: %1", "closing").arg(root.said)
    }
    Rectangle {
        visible: root.presenter.colour !== ""
        width: Theme.gap3
        height: width
        radius: width / 2
        color: Theme.hues[root.presenter.colour] ?? "transparent"
        border.width: Theme.hairline
        border.color: Theme.edge
    }
    PictureCard {
        visible: root.presenter.picture !== ""
        width: Theme.gap6
        card: root.presenter.picture
        title: root.presenter.pictureTitle
    }
}
