pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The dreams with their pictures and words, and the goals that have grown from each.
Column {
    id: root

    required property GoalsPresenter presenter
    property bool beside: false

    spacing: Theme.gap3

    Body {
        width: parent.width
        visible: root.beside
        strong: true
        text: qsTr("Drømme og mål", "goals")
    }
    Repeater {
        model: root.presenter.dreams

        SheetBox {
            id: dream

            required property int index
            required property string key
            required property string quote
            required property string picture
            required property string alt
            required property Rows goals

            readonly property bool hasGoal: goals.count > 0

            width: parent?.width ?? 0
            padding: Theme.gap2

            Item {
                width: parent.width
                height: Math.max(picture.visible ? picture.height : 0, words.implicitHeight)

                PictureCard {
                    id: picture

                    visible: dream.picture !== ""
                    width: Theme.smallCard
                    source: dream.picture
                    title: dream.alt
                }
                Quotation {
                    id: words

                    x: picture.visible ? picture.width + Theme.gap2 : 0
                    width: parent.width - x
                    lines: 8
                    size: Theme.body
                    text: dream.quote
                }
            }
            Column {
                width: parent.width
                visible: dream.hasGoal

                Repeater {
                    model: dream.goals

                    GoalLine {
                        required property string key
                        required property int number
                        required title
                        required worded
                        required here
                        required inPlace

                        name: "goals.goal:" + number
                        width: parent?.width ?? 0
                        onClicked: root.presenter.openThis(key)
                    }
                }
            }
            QuietButton {
                objectName: "goals.make:" + (dream.index + 1)
                bare: dream.hasGoal
                text: dream.hasGoal ? qsTr("Lav et mål mere", "goals") : qsTr("Lav et mål", "goals")
                onClicked: root.presenter.make(dream.key)
            }
        }
    }
    Body {
        width: parent.width
        visible: root.presenter.manyGoals
        soft: true
        text: qsTr("Få mål er lettere at huske. Borgeren bestemmer, om der skal være flere.", "goals")
    }
}
