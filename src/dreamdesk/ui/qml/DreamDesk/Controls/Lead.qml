pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The name of a part of a screen.
Body {
    id: root

    strong: true
    Accessible.role: Accessible.Heading
    Accessible.name: text
    font.pixelSize: large ? Theme.largeLead : Theme.lead
}
