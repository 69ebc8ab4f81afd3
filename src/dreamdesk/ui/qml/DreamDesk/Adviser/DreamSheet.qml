pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One dream: the words it grew from, why it matters, and what belongs to it.
SheetBox {
    id: root

    required property DreamsPresenter presenter
    required property string key
    required property string quote
    required property string picture
    required property string alt
    required property string wording
    required property string motivation
    required property bool at
    required property bool first
    required property bool last
    required property Rows helps
    required property Rows hinders

    readonly property bool pictured: picture !== ""

    Component.onCompleted: {
        if (at && motivation === "")
            why.forceActiveFocus();
    }

    Item {
        width: parent.width
        height: Math.max(card.visible ? card.height : 0, words.height)

        PictureCard {
            id: card

            width: 1.3 * Theme.smallCard
            visible: root.pictured
            card: root.picture
            title: root.alt
        }
        Column {
            id: words

            x: root.pictured ? card.width + Theme.gap3 : 0
            width: parent.width - x
            spacing: Theme.gap2

            Quotation {
                width: parent.width
                text: root.quote
            }
            Labelled {
                width: parent.width
                text: qsTr("Hvorfor er det vigtigt for dig?", "dreams")

                SentenceField {
                    id: why

                    objectName: "dreams.motivation:" + root.quote
                    width: parent.width
                    saved: root.motivation
                    label: qsTr("Hvorfor er det vigtigt for dig?", "dreams")
                    onTyped: text => root.presenter.typeMotivation(root.key, text)
                    onFinished: root.presenter.finishTyping()
                }
            }
            Loader {
                width: parent.width
                active: root.at && root.presenter.namedReasons.count > 0
                visible: active

                sourceComponent: NamedInTalk {
                    named: root.presenter.namedReasons
                    name: "dreams.take"
                    action: qsTr("Tag med som begrundelse", "dreams")
                    onTaken: key => root.presenter.takeIn(root.key, key)
                }
            }
        }
    }
    DreamFolds {
        width: parent.width
        presenter: root.presenter
        dream: root.key
        quote: root.quote
        wording: root.wording
        helps: root.helps
        hinders: root.hinders
    }
    Flow {
        x: -Theme.gap
        width: parent.width + Theme.gap
        spacing: Theme.gap

        QuietButton {
            objectName: "dreams.more:" + root.quote
            visible: !root.first
            bare: true
            text: qsTr("Betyder mere", "dreams")
            onClicked: root.presenter.mattersMore(root.key, 1)
        }
        QuietButton {
            objectName: "dreams.less:" + root.quote
            visible: !root.last
            bare: true
            text: qsTr("Betyder mindre", "dreams")
            onClicked: root.presenter.mattersMore(root.key, -1)
        }
        QuietButton {
            objectName: "dreams.putAway:" + root.quote
            bare: true
            text: qsTr("Læg drømmen væk", "dreams")
            onClicked: root.presenter.putDreamAway(root.key)
        }
    }
}
