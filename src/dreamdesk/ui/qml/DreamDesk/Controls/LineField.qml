pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// One line to type in. `saved` is what is kept; it is shown whenever nobody is typing here.
T.TextField {
    id: root

    property string saved
    property string label
    property string hint
    property bool emptied: false

    signal typed(string words)
    signal finished

    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.fieldWidth
    topPadding: Theme.gap
    bottomPadding: topPadding
    leftPadding: Theme.gap2
    rightPadding: Theme.gap2
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.dusk
    selectedTextColor: Theme.duskText
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: label

    onTextEdited: {
        emptied = text === "";
        root.typed(text);
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            root.finished();
    }
    onSavedChanged: {
        // What has just been taken away does not come back while that is on its way.
        if (!activeFocus || (text === "" && !emptied))
            text = saved;
        emptied = emptied && saved !== "";
    }
    Component.onCompleted: text = saved

    background: Rectangle {
        radius: Theme.cornerControl
        color: Theme.sheet
        border.width: root.activeFocus ? 2 * Theme.hairline : Theme.hairline
        border.color: root.activeFocus ? Theme.dusk : Theme.edge

        Text {
            x: root.leftPadding
            width: parent.width - 2 * x
            height: parent.height
            visible: root.text === "" && root.preeditText === ""
            text: root.hint
            color: Theme.inkSoft
            font: root.font
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
    }
}
