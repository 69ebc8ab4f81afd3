pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// One picture: which part of it the card shows, what it is called, and what is seen on it.
Veil {
    id: root

    required property PictureSheetPresenter presenter

    readonly property bool asks: root.presenter.asks

    signal straightenAsked(string key)

    objectName: "picture"
    width: Math.min(Theme.columnWidth, parent ? parent.width - 2 * Theme.gap3 : Theme.columnWidth)
    heading: asks ? qsTr("Skal billedet væk?", "picture") : qsTr("Billedet", "picture")
    visible: root.presenter.key !== ""
    onClosed: {
        if (root.presenter.key !== "")
            root.presenter.dismiss();
    }

    Body {
        width: parent.width
        visible: root.asks
        text: qsTr("Det slettes helt fra denne computer. Det, I har sagt om det, bliver, med billedet, som det var.", "picture")
    }
    Grid {
        width: parent.width
        visible: !root.asks
        columns: width > 2 * Theme.fieldWidth ? 2 : 1
        spacing: Theme.gap3

        PicturePart {
            width: parent.columns === 2 ? (parent.width - parent.spacing) / 2 : parent.width
            presenter: root.presenter
        }
        Column {
            width: parent.columns === 2 ? (parent.width - parent.spacing) / 2 : parent.width
            spacing: Theme.gap2

            Labelled {
                width: parent.width
                text: qsTr("Hvad kalder I det?", "picture")

                LineField {
                    objectName: "picture.title"
                    width: parent.width
                    saved: root.presenter.title
                    label: qsTr("Billedets titel", "picture")
                    onTyped: words => root.presenter.typeTitle(words)
                }
            }
            Labelled {
                width: parent.width
                text: qsTr("Hvad kan man se? Det kan læses op.", "picture")

                SentenceField {
                    objectName: "picture.alt"
                    width: parent.width
                    saved: root.presenter.alt
                    label: qsTr("Hvad man kan se på billedet", "picture")
                    onTyped: words => root.presenter.typeAlt(words)
                }
            }
            QuietButton {
                objectName: "picture.straighten"
                text: qsTr("Er det en tegning på papir? Ret op", "picture")
                width: Math.min(implicitWidth, parent.width)
                onClicked: {
                    const key = root.presenter.key;
                    root.presenter.dismiss();
                    root.straightenAsked(key);
                }
            }
            QuietButton {
                objectName: "picture.ask"
                bare: true
                text: qsTr("Tag billedet væk", "picture")
                onClicked: root.presenter.ask()
            }
        }
    }
    footer: Row {
        anchors.right: parent.right
        spacing: Theme.gap

        QuietButton {
            objectName: "picture.remove"
            visible: root.asks
            text: qsTr("Ja, tag det væk", "picture")
            onClicked: root.presenter.takeAway()
        }
        ActionButton {
            objectName: root.asks ? "picture.stay" : "picture.done"
            text: root.asks ? qsTr("Behold det", "picture") : qsTr("Færdig", "picture")
            onClicked: root.asks ? root.presenter.stay() : root.presenter.dismiss()
        }
    }
}
