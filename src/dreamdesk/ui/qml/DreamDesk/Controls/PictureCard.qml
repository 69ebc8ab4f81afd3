pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A picture card: white frame, one soft shadow, and the deck's pattern on its other side.
// Give it a width; its height follows. `source` is the deck's picture unless it is one from the vault.
Item {
    id: root

    property string card
    property string title
    property bool faceUp: true
    property bool lifted: false
    // How many times as sharp as its width asks for, where it is shown scaled.
    property real sharper: 1
    property url source: "image://cards/" + card

    readonly property real frame: Math.max(2 * Theme.hairline, Math.round(width * Theme.cardFrameShare))
    // Steps, so that a picture is not drawn anew for each pixel that a window grows.
    readonly property int step: 8 * Theme.gap

    implicitWidth: 18 * Theme.gap
    implicitHeight: (width - 2 * frame) * Theme.cardShape + 2 * frame
    height: implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: faceUp ? title : qsTr("Et billede med bagsiden opad", "card")

    // Written out: a Repeater would take twice as long, and there are rooms with forty cards.
    component Shade: Rectangle {
        property int ring
        readonly property real spread: (Theme.shadowBlur / 4) * (ring / 2 - 0.5)

        x: -spread
        y: (root.lifted ? 2 * Theme.shadowDrop : Theme.shadowDrop) - spread
        width: root.width + 2 * spread
        height: root.height + 2 * spread
        radius: root.frame + Math.max(0, spread)
        color: Theme.shade
        opacity: Theme.shadowOpacity / 3
        antialiasing: true
    }

    Shade {
        ring: 0
    }
    Shade {
        ring: 1
    }
    Shade {
        ring: 2
    }
    Shade {
        ring: 3
    }
    Rectangle {
        anchors.fill: parent
        radius: root.frame
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
        antialiasing: true
    }
    Image {
        anchors.fill: parent
        anchors.margins: root.frame - Theme.hairline
        source: root.faceUp ? root.source : "image://cards/back"
        sourceSize.width: root.step * Math.ceil(Math.max(width * root.sharper, 1) / root.step)
        antialiasing: true
    }
}
