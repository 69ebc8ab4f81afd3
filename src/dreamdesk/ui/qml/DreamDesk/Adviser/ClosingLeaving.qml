pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// How the citizen leaves, and whether something is left open.
SheetBox {
    id: root

    required property ClosingPresenter presenter

    ClosingMatter {
        width: parent.width
        presenter: root.presenter
        matter: "leaving"
        text: root.presenter.questions[0]
    }
    ClosingArrived {
        width: parent.width
        presenter: root.presenter.arrived
    }
    ClosingWords {
        width: parent.width
        name: "closing.leaving"
        words: root.presenter.leaving
        onChosen: word => root.presenter.leave(word)
    }
    Item {
        width: parent.width
        height: Theme.gap
    }
    ClosingMatter {
        width: parent.width
        presenter: root.presenter
        matter: "open"
        text: root.presenter.questions[2]
    }
    ClosingWords {
        width: parent.width
        name: "closing.open"
        words: root.presenter.openAnswers
        onChosen: word => root.presenter.answerOpen(word)
    }
    SentenceField {
        objectName: "closing.openField"
        width: parent.width
        visible: root.presenter.isOpen || activeFocus
        saved: root.presenter.leftOpen
        label: root.presenter.questions[2]
        onTyped: words => root.presenter.type("open", words)
        onFinished: root.presenter.finishTyping()
    }
    ClosingMatter {
        width: parent.width
        presenter: root.presenter
        matter: "good"
        text: root.presenter.questions[1]
    }
    SentenceField {
        objectName: "closing.good"
        width: parent.width
        spoken: true
        saved: root.presenter.good
        label: root.presenter.questions[1]
        hint: qsTr("Med borgerens ord", "closing")
        onTyped: words => root.presenter.type("good", words)
        onFinished: root.presenter.finishTyping()
    }
}
