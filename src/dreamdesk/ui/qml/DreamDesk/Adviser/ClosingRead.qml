pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What there is, to be read aloud, and what there is not, said quietly, with a way there.
SheetBox {
    id: root

    required property ClosingPresenter presenter
    property int size: Theme.lead

    Body {
        width: parent.width
        visible: root.presenter.dreams.count > 0
        strong: true
        text: qsTr("Læs det højt sammen", "closing")
    }
    Repeater {
        model: root.presenter.dreams

        Item {
            id: dream

            required property string quote
            required property string picture
            required property string alt

            width: parent?.width ?? 0
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
                size: root.size
                text: dream.quote
            }
        }
    }
    Column {
        width: parent.width
        visible: root.presenter.goals.count > 0

        Repeater {
            model: root.presenter.goals

            GoalLine {
                required property int index
                required property string key
                required title
                required beneath
                required inPlace

                name: "closing.goal:" + (index + 1)
                width: parent?.width ?? 0
                onClicked: root.presenter.openGoal(key)
            }
        }
    }
    Repeater {
        model: root.presenter.missing

        Flow {
            id: missing

            required property string key
            required property string title

            width: parent?.width ?? 0
            spacing: Theme.gap

            Body {
                width: Math.min(implicitWidth, parent?.width ?? 0)
                height: Math.max(enter.height, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                soft: true
                text: missing.title
            }
            QuietButton {
                id: enter

                objectName: "closing.enter:" + missing.key
                bare: true
                text: qsTr("Gå derhen", "closing")
                onClicked: root.presenter.enter(missing.key)
            }
        }
    }
}
