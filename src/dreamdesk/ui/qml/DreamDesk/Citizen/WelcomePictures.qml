pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Arriving in a picture: at most nine of them, in two rows.
WelcomeAside {
    id: root

    required property CitizenWelcome presenter

    readonly property int across: Math.max(3, Math.ceil(root.presenter.pictures.count / 2))

    heading: root.presenter.questions[2]
    // It fills the page, from the top.
    topRoom: Theme.gap3
    finished: root.presenter.arrived.picture !== ""
    things: Flow {
        id: flow

        readonly property real tallest: (root.room - 2 * spacing) / 2 / Theme.cardOuterShape
        readonly property real place: Math.max(16 * Theme.gap * Theme.textScale, Math.min(tallest, (parent.width - spacing * (root.across - 1)) / root.across))

        // Fewer in a row where they would be too small to see.
        readonly property int fitting: Math.min(root.across, Math.round((parent.width - place / 2) / (place + spacing)))

        x: (parent.width - width) / 2
        width: fitting * place + (fitting - 1) * spacing
        spacing: Theme.touchGap

        Repeater {
            model: root.presenter.pictures

            T.AbstractButton {
                id: choice

                required property string key
                required property string title
                required property bool chosen

                objectName: "citizen.arrivePicture:" + key
                width: flow.place
                height: width * Theme.cardOuterShape
                padding: Theme.gap
                Accessible.name: title
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.presenter.arriveInPicture(key)

                contentItem: Item {
                    PictureCard {
                        id: picture

                        width: choice.availableWidth
                        card: choice.key
                        title: choice.title
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.cornerControl
                    color: choice.chosen || choice.down ? Theme.duskSoft : "transparent"
                    border.width: choice.chosen ? 2 * Theme.hairline : 0
                    border.color: Theme.dusk

                    FocusRing {
                        visible: choice.visualFocus
                    }
                }
            }
        }
        QuietButton {
            objectName: "citizen.otherPictures"
            visible: root.presenter.hasOthers
            width: flow.place
            height: width * Theme.cardOuterShape
            large: true
            text: qsTr("Vis nogle andre", "citizen")
            onClicked: root.presenter.showOthers()
        }
    }
}
