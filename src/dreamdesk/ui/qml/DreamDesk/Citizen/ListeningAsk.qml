pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What came up: said in words that somebody writes down, a colour, a picture, or nothing.
Item {
    id: root

    required property CitizenListening presenter

    // Which of it fills the screen: "", "colour" or "picture".
    property string way

    readonly property bool anything: presenter.words !== "" || presenter.colour !== "" || presenter.picture !== ""

    Loader {
        anchors.fill: parent
        sourceComponent: root.way === "colour" ? colour : root.way === "picture" ? picture : ask
    }
    Component {
        id: ask

        Item {
            ListeningBrought {
                anchors.fill: parent
                anchors.bottomMargin: foot.height + Theme.gap
                presenter: root.presenter
            }
            Flow {
                id: foot

                // From the right, so that the way on stays in its corner where there are two rows.
                x: Theme.gap5
                anchors.bottom: parent.bottom
                width: parent.width - 2 * x
                layoutDirection: Qt.RightToLeft
                spacing: Theme.touchGap

                ActionButton {
                    objectName: "listening.told"
                    large: true
                    text: root.anything ? qsTr("Det var det", "listening") : qsTr("Ikke noget bestemt", "listening")
                    onClicked: root.anything ? root.presenter.told() : root.presenter.bringNothing()
                }
                QuietButton {
                    objectName: "listening.picture"
                    visible: root.presenter.pictures.count > 0
                    large: true
                    text: qsTr("Et billede", "listening")
                    onClicked: root.way = "picture"
                }
                QuietButton {
                    objectName: "listening.colour"
                    large: true
                    text: qsTr("En farve", "listening")
                    onClicked: root.way = "colour"
                }
            }
        }
    }
    Component {
        id: colour

        ListeningColours {
            presenter: root.presenter
            onDone: root.way = ""
        }
    }
    Component {
        id: picture

        ListeningPictures {
            presenter: root.presenter
            onDone: root.way = ""
        }
    }
}
