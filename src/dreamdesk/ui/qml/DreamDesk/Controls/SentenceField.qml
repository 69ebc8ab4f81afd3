pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk

// A sentence or more to type in; it grows with what is said. `saved` is what is kept.
T.TextArea {
    id: root

    property string saved
    property string label
    property string hint
    property bool spoken: false
    property bool taking: false
    property bool emptied: false

    signal typed(string words)
    signal finished

    implicitHeight: Math.max(Theme.touch, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.fieldWidth
    topPadding: Theme.gap + Theme.hairline
    bottomPadding: topPadding
    leftPadding: spoken ? Theme.gap3 : Theme.gap2
    rightPadding: Theme.gap2
    color: Theme.ink
    selectionColor: Theme.dusk
    selectedTextColor: Theme.duskText
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: Theme.family
    font.pixelSize: spoken ? Theme.lead : Theme.body
    font.italic: spoken
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Accessible.name: label

    // One goes on where the sentence ends; a text area would begin before it.
    function take() {
        taking = true;
        text = saved;
        taking = false;
        cursorPosition = length;
    }

    // A change that the program itself made to the text is not typing; back to what is kept is.
    onTextChanged: {
        if (activeFocus && !taking) {
            emptied = text === "";
            root.typed(text);
        }
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            root.finished();
    }
    onSavedChanged: {
        // What has just been taken away does not come back while that is on its way.
        if (!activeFocus || (text === "" && !emptied))
            take();
        emptied = emptied && saved !== "";
    }
    Component.onCompleted: take()
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Theme.cornerControl
        color: Theme.sheet
        border.width: root.activeFocus ? 2 * Theme.hairline : Theme.hairline
        border.color: root.activeFocus ? Theme.dusk : Theme.edge

        Rectangle {
            visible: root.spoken
            x: Theme.gap
            y: Theme.gap
            width: Theme.bar
            height: parent.height - 2 * y
            radius: width / 2
            color: Theme.apricot
        }
        Text {
            x: root.leftPadding
            y: root.topPadding
            width: parent.width - x - root.rightPadding
            visible: root.text === "" && root.preeditText === ""
            text: root.hint
            color: Theme.inkSoft
            font: root.font
            elide: Text.ElideRight
        }
    }
}
