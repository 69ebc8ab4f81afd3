pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Velkommen: a greeting and how it is to be here; a colour, a picture or what today is for one by one.
Item {
    id: root

    required property CitizenWelcome presenter

    // Which of it fills the screen: "word", "colour", "picture" or "today".
    property string way: "word"

    Loader {
        anchors.fill: parent
        sourceComponent: root.way === "word" ? word : root.way === "colour" ? colour : root.way === "picture" ? picture : today
    }
    Component {
        id: word

        WelcomeWords {
            presenter: root.presenter
            onTurned: way => root.way = way
        }
    }
    Component {
        id: colour

        WelcomeColours {
            presenter: root.presenter
            onDone: root.way = "word"
        }
    }
    Component {
        id: picture

        WelcomePictures {
            presenter: root.presenter
            onDone: root.way = "word"
        }
    }
    Component {
        id: today

        WelcomeToday {
            presenter: root.presenter
            onDone: root.way = "word"
        }
    }
}
