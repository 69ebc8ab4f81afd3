pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// The pages of a paper, one below the other on the table.
ListView {
    id: root

    required property PapersPresenter presenter

    readonly property int paperWidth: Math.round(Math.min(Theme.columnWidth * 1.2, width - 2 * Theme.gap4))

    // What is seen at once, less a little to find one's place again.
    readonly property real page: height - Theme.gap6

    objectName: "papers.pages"
    model: root.presenter.pages
    spacing: Theme.gap4
    header: Item {
        height: Theme.gap4
    }
    footer: Item {
        height: Theme.gap4
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    focus: true

    // Another paper begins at its top.
    onCountChanged: positionViewAtBeginning()
    Keys.onDownPressed: scrollBy(Theme.gap6)
    Keys.onUpPressed: scrollBy(-Theme.gap6)
    Keys.onSpacePressed: scrollBy(page)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            scrollBy(event.key === Qt.Key_PageDown ? page : -page);
    }

    function scrollBy(step: real) {
        const last = Math.max(root.originY, root.originY + root.contentHeight - root.height);
        root.contentY = Math.max(root.originY, Math.min(root.contentY + step, last));
    }

    delegate: Item {
        id: place

        required property string key
        required property string paper
        required property int page
        required property int version
        required property string words
        required property real shape

        width: root.width
        height: sheet.height

        PaperSheet {
            id: sheet

            anchors.horizontalCenter: parent.horizontalCenter
            width: root.paperWidth
            height: implicitHeight
            shape: place.shape

            PaperPage {
                objectName: "papers.page:" + place.key
                anchors.fill: parent
                sheets: root.presenter.sheets
                paper: place.paper
                page: place.page
                version: place.version
                pixelRatio: Screen.devicePixelRatio
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Side %1 af %2", "papers").arg(place.page + 1).arg(root.count)
                Accessible.description: place.words
            }
        }
    }

    T.ScrollBar.vertical: T.ScrollBar {
        width: Theme.gap
        policy: root.contentHeight > root.height ? T.ScrollBar.AsNeeded : T.ScrollBar.AlwaysOff
        contentItem: Rectangle {
            radius: width / 2
            color: Theme.edge
            opacity: Theme.faded
        }
    }
}
