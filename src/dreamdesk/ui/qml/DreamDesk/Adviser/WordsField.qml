pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Where the citizen's words are written while they are said; above it, when they want it put right.
Column {
    id: root

    required property WritingPresenter presenter
    property string saved
    property string label
    property bool doubted: false
    property string name
    readonly property alias text: field.text

    spacing: Theme.gap

    onDoubtedChanged: {
        if (doubted)
            take();
    }

    function take() {
        field.forceActiveFocus();
    }

    Small {
        width: parent.width
        visible: root.doubted
        soft: false
        strong: true
        text: qsTr("Borgeren vil gerne rette noget. Spørg, hvad der skal stå.", "words")
    }
    SentenceField {
        id: field

        objectName: root.name
        width: parent.width
        spoken: true
        saved: root.saved
        label: root.label
        hint: label
        onTyped: words => root.presenter.typeWords(words)
        onFinished: root.presenter.finishTyping()
    }
}
