pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The photograph with a handle at each corner of the paper, and the place one moves seen closely.
Item {
    id: root

    required property StraighteningPresenter presenter
    required property real most

    readonly property real shape: presenter.shape
    // Handles reach over the photograph's edges.
    readonly property real room: Theme.touch / 2
    readonly property real closely: 4
    readonly property var names: [qsTr("Hjørnet øverst til venstre", "straighten"), qsTr("Hjørnet øverst til højre", "straighten"), qsTr("Hjørnet nederst til højre", "straighten"), qsTr("Hjørnet nederst til venstre", "straighten")]

    property Item moved

    implicitHeight: photo.height + 2 * room

    Item {
        id: photo

        objectName: "straighten.photo"
        x: (root.width - width) / 2
        y: root.room
        width: Math.min(root.width - 2 * root.room, root.most / root.shape)
        height: width * root.shape
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Fotoet, som det blev taget", "straighten")

        WholePicture {
            anchors.fill: parent
            picture: root.presenter.picture
        }
        Repeater {
            model: root.presenter.corners

            StraightenSide {
                required property real across
                required property real down
                required property real nextAcross
                required property real nextDown

                from: Qt.point(across * photo.width, down * photo.height)
                to: Qt.point(nextAcross * photo.width, nextDown * photo.height)
            }
        }
        Repeater {
            model: root.presenter.corners

            StraightenHandle {
                name: root.names[Number(key)] ?? ""
                presenter: root.presenter
                photo: photo
                onMovedChanged: root.moved = moved ? this : root.moved === this ? null : root.moved
            }
        }
        Rectangle {
            id: lens

            readonly property StraightenHandle at: root.moved as StraightenHandle

            anchors.centerIn: parent
            width: 18 * Theme.gap
            height: width
            visible: at !== null
            color: Theme.shade
            border.width: Theme.focusRing
            border.color: Theme.card

            Item {
                anchors.fill: parent
                anchors.margins: Theme.focusRing
                clip: true

                WholePicture {
                    x: parent.width / 2 - (lens.at?.across ?? 0) * width
                    y: parent.height / 2 - (lens.at?.down ?? 0) * height
                    width: root.closely * photo.width
                    height: root.closely * photo.height
                    picture: lens.visible ? root.presenter.picture : ""
                    sourceSize.width: 2 * photo.width
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: 2 * Theme.hairline
                    height: parent.height
                    color: Theme.apricot
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: 2 * Theme.hairline
                    color: Theme.apricot
                }
            }
        }
    }
}
