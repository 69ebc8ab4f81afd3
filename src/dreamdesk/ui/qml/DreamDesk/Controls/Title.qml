pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// What a screen is about; `display` for the one question that fills it.
Body {
    id: root

    property bool display: false

    strong: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
    font.pixelSize: large ? Theme.largeTitle : display ? Theme.display : Theme.title
}
