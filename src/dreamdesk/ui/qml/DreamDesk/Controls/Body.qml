pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Ordinary text. `large` is the citizen's size.
Text {
    id: root

    property bool large: false
    property bool soft: false
    property bool strong: false

    color: soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.family
    font.pixelSize: large ? Theme.largeBody : Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
