pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Pictures that belong to this citizen alone: brought from a disk, seen small, put right one by one.
Item {
    id: root

    required property OwnPicturesPresenter presenter

    readonly property int count: root.presenter.pictures.count

    implicitHeight: fold.height

    Fold {
        id: fold

        name: "own.fold"
        width: parent.width
        text: qsTr("Egne billeder", "own")
        summary: root.count === 0 ? qsTr("Ingen endnu", "own") : root.count === 1 ? qsTr("1 billede", "own") : qsTr("%1 billeder", "own").arg(root.count)

        late: Column {
            spacing: Theme.gap2

            Body {
                width: parent.width
                soft: true
                text: root.count === 0 ? qsTr("Har borgeren billeder med, kan I bruge dem som kort. De bliver i dette forløb og er låst som alt andet.", "own") : qsTr("Billederne bliver i dette forløb. Tryk på et for at give det en titel eller beskære det.", "own")
            }
            Flow {
                width: parent.width
                visible: root.count > 0
                spacing: Theme.gap2

                Repeater {
                    model: root.presenter.pictures

                    T.AbstractButton {
                        id: picture

                        required property string key
                        required property string title
                        required property string alt
                        required property string card

                        objectName: "own.picture:" + key
                        width: Theme.smallCard
                        height: width * Theme.cardOuterShape
                        Accessible.name: title
                        Accessible.description: alt
                        onClicked: root.presenter.editing.open(key)
                        Keys.onReturnPressed: click()
                        Keys.onEnterPressed: click()

                        contentItem: PictureCard {
                            card: picture.card
                            title: picture.title
                        }
                        background: Item {
                            FocusRing {
                                visible: picture.visualFocus
                            }
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap

                QuietButton {
                    objectName: "own.bring"
                    text: root.count === 0 ? qsTr("Hent billeder", "own") : qsTr("Hent flere billeder", "own")
                    onClicked: root.presenter.bringing.open()
                }
                QuietButton {
                    objectName: "own.use"
                    visible: root.count > 0
                    text: root.presenter.chosen ? qsTr("Læg dem væk igen", "own") : qsTr("Lad borgeren vælge blandt dem", "own")
                    onClicked: root.presenter.use()
                }
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

        sourceComponent: PictureSheet {
            presenter: root.presenter.editing
            onStraightenAsked: key => root.presenter.straightening.open(key)
        }
    }
    Late {
        wanted: root.presenter.straightening.key !== ""

        sourceComponent: StraightenSheet {
            presenter: root.presenter.straightening
        }
    }
}
