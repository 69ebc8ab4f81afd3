pragma ComponentBehavior: Bound

import QtQuick

// Stopped for today, gently.
CalmScreen {
    heading: qsTr("Tak for i dag", "citizen")
    words: qsTr("Alt, du har sagt, er gemt. Du kan altid komme igen.", "citizen")
}
