pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A sheet that is drawn on: the ink, and the pen, which only a handler hears of.
InkItem {
    id: root

    required property string name
    required property string words

    objectName: root.name
    host: Window.window
    pixelRatio: Screen.devicePixelRatio
    Accessible.role: Accessible.Graphic
    Accessible.name: root.words

    PointHandler {
        acceptedDevices: PointerDevice.Stylus
        onActiveChanged: if (active)
            root.penDown()
    }
}
