pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Which activity and samtaleguide: the three that were tried first, any other folded away.
Fold {
    id: root

    required property PairPresenter presenter

    name: "preparation.pair.fold"
    text: qsTr("Hvad skal I lave, og hvad spørger I om?", "preparation")
    summary: root.presenter.summary

    late: Column {
        spacing: Theme.gap2

        Column {
            width: parent.width

            Repeater {
                model: root.presenter.triedPairs

                PreparationPairLine {
                    width: parent?.width ?? 0
                    onClicked: root.presenter.choose(key)
                }
            }
        }
        Body {
            objectName: "preparation.frameMissing"
            width: parent.width
            visible: text !== ""
            soft: true
            text: root.presenter.missing
        }
        Fold {
            width: parent.width
            name: "preparation.pair.others"
            text: qsTr("En anden sammensætning", "preparation")
            summary: qsTr("Ikke blandt Aalborgs tre kombinationer", "preparation")
            open: !root.presenter.tried

            late: Column {
                spacing: Theme.gap2

                PreparationChips {
                    width: parent.width
                    name: "preparation.activity"
                    answers: root.presenter.activities
                    onPicked: key => root.presenter.chooseActivity(key)
                }
                PreparationChips {
                    width: parent.width
                    name: "preparation.frame"
                    answers: root.presenter.frames
                    onPicked: key => root.presenter.chooseFrame(key)
                }
                Small {
                    objectName: "preparation.untried"
                    width: parent.width
                    visible: !root.presenter.tried
                    text: qsTr("Den her er ikke blandt Aalborgs tre kombinationer. Det kan godt være, at den passer bedst til jer.", "preparation")
                }
            }
        }
        Labelled {
            width: parent.width
            visible: root.presenter.makes !== ""
            text: root.presenter.makes
            spacing: Theme.gap

            PreparationChips {
                width: parent.width
                name: "preparation.maker"
                answers: root.presenter.makers
                onPicked: key => root.presenter.letMake(key)
            }
        }
        Labelled {
            width: parent.width
            text: qsTr("Borgeren bestemmer", "preparation")
            spacing: Theme.gap

            PreparationChips {
                width: parent.width
                name: "preparation.pairSaid"
                answers: root.presenter.answers
                onPicked: key => root.presenter.answer(key)
            }
        }
        Small {
            width: parent.width
            text: root.presenter.said === "declined" ? qsTr("Vælg noget andet ovenfor, eller lad det ligge og bare tal sammen.", "preparation") : qsTr("I kan altid skifte. Det, I har lavet, bliver stående.", "preparation")
        }
    }
}
