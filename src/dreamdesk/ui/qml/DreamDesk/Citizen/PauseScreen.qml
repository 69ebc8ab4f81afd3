pragma ComponentBehavior: Bound

import QtQuick

// A pause: calm, and nothing to do.
CalmScreen {
    heading: qsTr("Pause", "citizen")
    words: qsTr("Tag den tid, du har brug for.", "citizen")
}
