pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// The citizen's own pictures beside the sheet: a drawing on paper is brought, straightened and placed.
Fold {
    id: root

    required property AdviserDrawing presenter

    readonly property OwnPicturesPresenter own: presenter.own
    readonly property int count: own.pictures.count

    name: "drawing.ownFold"
    text: qsTr("Egne billeder", "drawing")
    summary: count === 0 ? qsTr("Også en tegning på papir", "drawing") : count === 1 ? qsTr("1 billede", "drawing") : qsTr("%1 billeder", "drawing").arg(count)

    late: Column {
        spacing: Theme.gap2

        Body {
            width: parent.width
            visible: root.count === 0
            soft: true
            text: qsTr("Har I tegnet på papir? Tag et foto af tegningen, og hent det her. Så kan det rettes op og lægges på arket.", "drawing")
        }
        Repeater {
            model: root.own.pictures

            Row {
                id: row

                required property string key
                required property string title
                required property string card
                required property bool straight

                width: parent?.width ?? 0
                spacing: Theme.gap2

                PictureCard {
                    id: picture

                    width: Theme.smallCard
                    card: row.card
                    title: row.title
                }
                Column {
                    width: parent.width - picture.width - parent.spacing
                    spacing: Theme.gap

                    Small {
                        width: parent.width
                        text: row.title
                        elide: Text.ElideRight
                        maximumLineCount: 1
                    }
                    QuietButton {
                        objectName: "drawing.own:" + row.key
                        width: Math.min(implicitWidth, parent.width)
                        text: qsTr("Sæt på arket", "drawing")
                        Accessible.name: text + ", " + row.title
                        onClicked: root.presenter.placeOwn(row.key)
                    }
                    QuietButton {
                        objectName: "drawing.straighten:" + row.key
                        width: Math.min(implicitWidth, parent.width)
                        text: row.straight ? qsTr("Ret op igen", "drawing") : qsTr("Ret op", "drawing")
                        Accessible.name: text + ", " + row.title
                        onClicked: root.own.straightening.open(row.key)
                    }
                }
            }
        }
        QuietButton {
            objectName: "drawing.bring"
            text: root.count === 0 ? qsTr("Hent billeder", "drawing") : qsTr("Hent flere billeder", "drawing")
            onClicked: root.own.bringing.open()
        }
    }
}
