pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The dream that the stairs grow from: the picture, the words, and the goals when there are several.
Item {
    id: root

    required property CitizenGoals presenter
    property bool alone: false
    property bool tight: false

    readonly property bool pictured: root.presenter.picture !== ""

    implicitHeight: Math.max(picture.visible ? picture.height : 0, words.implicitHeight)

    PictureCard {
        id: picture

        visible: root.pictured
        width: root.alone ? 32 * Theme.gap : root.tight ? 12 * Theme.gap : 18 * Theme.gap
        source: root.presenter.picture
        title: root.presenter.alt
    }
    Column {
        id: words

        anchors.verticalCenter: root.alone ? parent.verticalCenter : undefined
        x: picture.visible ? picture.width + Theme.gap4 : 0
        width: parent.width - x
        spacing: Theme.gap3

        Quotation {
            width: parent.width
            visible: root.presenter.quote !== ""
            large: true
            lines: root.alone ? Theme.manyLines : root.tight ? 3 : 5
            size: root.tight ? Theme.largeBody : Theme.largeLead
            text: root.presenter.quote
        }
        Flow {
            width: parent.width
            visible: !root.presenter.asks && root.presenter.goals.count > 0
            spacing: Theme.touchGap

            Repeater {
                model: root.presenter.asks ? null : root.presenter.goals

                Chip {
                    required property string key
                    required property string title
                    required chosen

                    objectName: "citizen.goal:" + title
                    large: true
                    text: title
                    onClicked: root.presenter.lookAt(key)
                }
            }
        }
    }
}
