pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Music that belongs to this citizen alone: brought from a disk, put right piece by piece.
Item {
    id: root

    required property OwnMusicPresenter presenter

    readonly property int count: root.presenter.count

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "ownMusic.fold"
        width: parent.width
        text: qsTr("Egen musik", "ownMusic")
        summary: root.count === 0 ? qsTr("Ingen endnu", "ownMusic") : root.count === 1 ? qsTr("1 stykke", "ownMusic") : qsTr("%1 stykker", "ownMusic").arg(root.count)

        late: Column {
            spacing: Theme.gap2

            Body {
                width: parent.width
                soft: true
                text: root.count === 0 ? qsTr("Har borgeren musik med, kan I lægge den ind her. Den bliver i dette forløb og er låst som alt andet.", "ownMusic") : qsTr("Musikken bliver i dette forløb og ligger først på borgerens skærm. Tryk på et stykke for at give det en titel og en plads.", "ownMusic")
            }
            Flow {
                width: parent.width
                visible: root.count > 0
                spacing: Theme.gap2

                Repeater {
                    model: root.presenter.pieces

                    T.AbstractButton {
                        id: piece

                        required property string key
                        required property string title
                        required property string about
                        required property string cover

                        objectName: "ownMusic.piece:" + key
                        width: Math.round(Theme.smallCard * Theme.textScale)
                        implicitHeight: implicitContentHeight
                        Accessible.name: title
                        Accessible.description: about
                        onClicked: root.presenter.editing.open(key)
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()

                        contentItem: Column {
                            spacing: Theme.gap

                            PictureCard {
                                width: parent.width
                                card: piece.cover
                                title: piece.title
                                Accessible.ignored: true
                            }
                            Small {
                                width: parent.width
                                text: piece.title
                                color: Theme.ink
                                maximumLineCount: 2
                                elide: Text.ElideRight
                                horizontalAlignment: Text.AlignHCenter
                            }
                        }
                        background: Item {
                            FocusRing {
                                visible: piece.visualFocus
                            }
                        }
                    }
                }
            }
            Small {
                objectName: "ownMusic.more"
                width: parent.width
                visible: root.presenter.more > 0
                text: qsTr("Der er %1 mere. Find dem i listen ovenfor.", "ownMusic").arg(root.presenter.more)
            }
            QuietButton {
                objectName: "ownMusic.bring"
                text: root.count === 0 ? qsTr("Hent musik", "ownMusic") : qsTr("Hent mere musik", "ownMusic")
                onClicked: root.presenter.bringing.open()
            }
        }
    }
    Late {
        wanted: root.presenter.bringing.stage !== ""

        sourceComponent: BringSheet {
            presenter: root.presenter.bringing
        }
    }
    Late {
        wanted: root.presenter.editing.key !== ""

        sourceComponent: PieceSheet {
            presenter: root.presenter.editing
        }
    }
}
