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
                anchors.bottomMargin: foot.taken
                presenter: root.presenter
            }
            WaysOn {
                id: foot

                ActionButton {
                    objectName: "listening.told"
                    visible: root.anything
                    large: true
                    text: qsTr("Det var det", "listening")
                    onClicked: root.presenter.told()
                }
                // Nobody is hurried on while one may still say something.
                QuietButton {
                    objectName: "listening.told"
                    visible: !root.anything
                    large: true
                    text: qsTr("Ikke noget bestemt", "listening")
                    onClicked: root.presenter.bringNothing()
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
