pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Who calls whom, and when; that nobody needs to is an answer too.
SheetBox {
    id: root

    required property ClosingPresenter presenter

    ClosingMatter {
        width: parent.width
        presenter: root.presenter
        matter: "call"
        text: root.presenter.questions[3]
    }
    ClosingWords {
        width: parent.width
        name: "closing.caller"
        words: root.presenter.callers
        onChosen: who => root.presenter.callBy(who)
    }
    ClosingWords {
        width: parent.width
        visible: !root.presenter.noCall
        name: "closing.when"
        words: root.presenter.whens
        onChosen: when => root.presenter.callWhen(when)
    }
}
