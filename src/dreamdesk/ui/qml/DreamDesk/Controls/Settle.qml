pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// How something comes to rest: it shows where it came from, and never jumps.
NumberAnimation {
    id: root

    duration: Theme.motion
    easing.type: Easing.OutCubic
}
