pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A quiet line below something.
Body {
    id: root

    soft: true
    font.pixelSize: large ? Theme.largeSmall : Theme.small
}
