pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// Aktivitet, where the program has nothing of its own for it: how to go on all the same.
RoomFrame {
    id: root

    required property UnaidedActivity presenter

    heading: qsTr("Aktivitet", "unaided")
    beneath: qsTr("Her holder I aktiviteten med det, I selv har med.", "unaided")
    onward: qsTr("Videre til Samtale", "unaided")
    onwardName: "unaided.onward"
    onOnwardClicked: root.presenter.goOnward()

    SheetBox {
        width: parent.width

        Body {
            width: parent.width
            text: qsTr("Programmet har ikke noget at vise til den aktivitet endnu. Brug jeres egen musik, eller papir og farver. Borgerens skærm er rolig imens.", "unaided")
        }
        Body {
            width: parent.width
            soft: true
            text: qsTr("I kan skrive borgerens ord ned i Samtale. Vil I hellere se på billedkort, kan I vælge det i Forberedelse.", "unaided")
        }
    }
}
