pragma ComponentBehavior: Bound

import QtQuick

// All of a picture, without a frame and in its own shape.
Image {
    property string picture

    source: picture === "" ? "" : "image://cards/" + picture
    sourceSize.width: Math.max(width, 1)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
