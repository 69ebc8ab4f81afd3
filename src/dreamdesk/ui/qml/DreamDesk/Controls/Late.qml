pragma ComponentBehavior: Bound

import QtQuick

// Something that is made when it is first wanted, and then stays: what a room shows only when it is asked for
// does not hold up the room.
Loader {
    id: root

    required property bool wanted

    active: false
    visible: wanted
    onWantedChanged: active = active || wanted
}
