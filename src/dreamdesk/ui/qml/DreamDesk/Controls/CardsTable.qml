pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The table with the cards that lie on it, and under each card what was said about it.
// Its height follows its width, so that a card lies in the same place on every surface.
Item {
    id: root

    required property CardTablePresenter presenter
    property string name
    property string empty
    property string hushed
    property bool large: false
    readonly property real cardWidth: width * presenter.cardShare

    signal picked(string card)

    implicitHeight: width / presenter.tableShape
    height: implicitHeight
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo))
            root.presenter.undo();
        else if (event.matches(StandardKey.Redo) || (event.key === Qt.Key_Y && event.modifiers & Qt.ControlModifier))
            root.presenter.redo();
        else
            event.accepted = false;
    }

    Rectangle {
        objectName: root.name + ".table"
        anchors.fill: parent
        radius: Theme.cornerSheet
        color: Theme.table
        border.width: Theme.hairline
        border.color: Theme.line
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Bordet med billeder", "cards")

        TapHandler {
            onTapped: point => {
                if (cards.childAt(point.position.x, point.position.y) === null)
                    root.picked("");
            }
        }
    }
    Body {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap4
        visible: root.presenter.laid.count === 0
        text: root.empty
        large: root.large
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    Item {
        id: cards

        anchors.fill: parent

        Repeater {
            model: root.presenter.laid

            LaidCard {
                required key

                objectName: root.name + ".laid:" + key
                presenter: root.presenter
                table: root
                onPicked: root.picked(key)
            }
        }
    }
    Repeater {
        model: root.presenter.laid

        LaidWords {
            table: root
            cardWidth: root.cardWidth
            hushed: root.hushed
            large: root.large
        }
    }
}
