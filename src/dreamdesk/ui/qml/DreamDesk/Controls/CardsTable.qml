pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// The table with its fields, the cards that lie on it, and under each card what was said about it.
// Its height follows its width, so that a card lies in the same place on every surface.
Item {
    id: root

    required property CardTablePresenter presenter
    property string name
    property string empty
    property string hushed
    property string marked
    property real touch: Theme.touch
    property bool large: false
    readonly property real cardWidth: width * presenter.cardShare

    signal picked(string card, bool more)

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
    }
    Repeater {
        model: root.presenter.fields

        TableField {
            table: root
            large: root.large
        }
    }
    Repeater {
        model: root.presenter.groups

        TableGroup {
            table: root
            large: root.large
        }
    }
    Body {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap4
        visible: root.presenter.laid.count === 0 && root.presenter.fields.count === 0
        text: root.empty
        large: root.large
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        id: cards

        model: root.presenter.laid

        LaidCard {
            required key

            objectName: root.name + ".laid:" + key
            presenter: root.presenter
            table: root
            handle: root.marked === key && !held ? root.touch / 2 : 0
            onPicked: more => root.picked(key, more)
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
    TableHands {
        anchors.fill: parent
        z: 2 * Theme.manyLines
        presenter: root.presenter
        marked: root.marked
        reach: root.touch / 2
        onTapped: (card, more) => {
            for (let place = 0; place < cards.count; ++place) {
                const item = cards.itemAt(place);
                if (item?.objectName === root.name + ".laid:" + card)
                    item.forceActiveFocus(Qt.MouseFocusReason);
            }
            root.picked(card, more);
        }
    }
}
