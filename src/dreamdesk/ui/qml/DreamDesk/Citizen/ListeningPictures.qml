pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// A picture that came up: at most nine of them, in two rows.
WelcomeAside {
    id: root

    required property CitizenListening presenter

    readonly property int across: Math.max(3, Math.ceil(root.presenter.pictures.count / 2))

    heading: qsTr("Hvilket billede ligner det?", "listening")
    // It fills the page, from the top.
    topRoom: Theme.gap3
    finished: root.presenter.picture !== ""
    things: Flow {
        id: flow

        readonly property real tallest: (root.room - 2 * spacing) / 2 / Theme.cardOuterShape
        readonly property real place: Math.max(16 * Theme.gap * Theme.textScale, Math.min(tallest, (parent.width - spacing * (root.across - 1)) / root.across))

        x: (parent.width - width) / 2
        width: Math.min(parent.width, root.across * place + (root.across - 1) * spacing)
        spacing: Theme.touchGap

        Repeater {
            model: root.presenter.pictures

            T.AbstractButton {
                id: choice

                required property string key
                required property string title
                required property bool chosen

                objectName: "listening.card:" + key
                width: flow.place
                height: width * Theme.cardOuterShape
                padding: Theme.gap
                Accessible.name: title
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: chosen
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.presenter.bringPicture(key)

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
            objectName: "listening.otherPictures"
            visible: root.presenter.pictures.count > 8
            width: flow.place
            height: width * Theme.cardOuterShape
            large: true
            text: qsTr("Vis nogle andre", "listening")
            onClicked: root.presenter.otherPictures()
        }
    }
}
