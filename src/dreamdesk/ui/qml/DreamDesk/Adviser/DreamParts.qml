pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What helps, or what stands in the way: a list, and a line to add to it, with where it lies.
Column {
    id: root

    required property DreamsPresenter presenter
    required property string dream
    required property string quote
    required property string kind
    required property Rows parts
    required property Rows named
    property string side
    property string label

    readonly property var sides: ({
            citizen: qsTr("hos dig", "dreams"),
            us: qsTr("hos os", "dreams"),
            surroundings: qsTr("omkring dig", "dreams")
        })

    spacing: Theme.gap
    bottomPadding: Theme.gap2

    function keep() {
        if (line.text.trim() === "")
            return;
        presenter.addPart(dream, kind, line.text, side);
        line.clear();
        line.forceActiveFocus();
    }

    Repeater {
        model: root.parts

        Item {
            id: part

            required property string key
            required property string text
            required property string side
            required property string quoteId

            width: parent?.width ?? 0
            height: Math.max(Theme.touch, words.height)

            Body {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                leftPadding: Theme.gap2
                width: (origin.visible ? origin.x : remove.x) - Theme.gap
                text: qsTr("%1 · %2", "dreams").arg(part.text).arg(root.sides[part.side])
            }
            QuietButton {
                id: origin

                objectName: "dreams.origin:" + part.text
                anchors.right: remove.left
                visible: part.quoteId !== ""
                bare: true
                text: qsTr("Se, hvor det blev sagt", "dreams")
                onClicked: root.presenter.seeSaid(part.quoteId)
            }
            QuietButton {
                id: remove

                objectName: "dreams.remove:" + part.text
                anchors.right: parent.right
                bare: true
                text: qsTr("Tag væk", "dreams")
                onClicked: root.presenter.removePart(root.dream, root.kind, part.key)
            }
        }
    }
    NamedInTalk {
        x: Theme.gap2
        width: parent.width - x
        named: root.named
        name: "dreams.take"
        action: qsTr("Tag med her", "dreams")
        onTaken: key => root.presenter.takeIn(root.dream, key)
    }
    LineField {
        id: line

        objectName: "dreams." + root.kind + ":" + root.quote
        width: parent.width
        label: root.label
        hint: label
        onTyped: words => root.presenter.typePart(root.dream, root.kind, words, root.side)
        onFinished: root.presenter.finishTyping()
        onAccepted: root.keep()
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: Object.keys(root.sides)

            Chip {
                required property string modelData

                objectName: "dreams." + root.kind + "." + modelData + ":" + root.quote
                text: root.sides[modelData]
                focusPolicy: Qt.TabFocus
                chosen: root.side === modelData
                onClicked: {
                    root.side = modelData;
                    if (line.text.trim() !== "")
                        root.presenter.typePart(root.dream, root.kind, line.text, modelData);
                }
            }
        }
        QuietButton {
            objectName: "dreams." + root.kind + ".add:" + root.quote
            visible: line.text.trim() !== ""
            focusPolicy: Qt.TabFocus
            text: qsTr("Tilføj", "dreams")
            onClicked: root.keep()
        }
    }
}
