pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A card to choose: a tap lays it on the table, or it is taken there by a finger. Its place stays empty.
Item {
    id: root

    required property CardTablePresenter presenter
    required property Item table

    required property string key
    required property string title
    required property string alt
    required property bool away

    property point from

    height: width * Theme.cardOuterShape
    activeFocusOnTab: !away
    Accessible.role: Accessible.Button
    Accessible.name: away ? qsTr("Tom plads", "cards") : title
    Accessible.description: away ? "" : alt
    Accessible.onPressAction: root.lay()
    Keys.onReturnPressed: root.lay()
    Keys.onSpacePressed: root.lay()

    // Taken up from here first, so that one sees where the card on the table came from.
    function lay() {
        if (away)
            return;
        takeUp();
        root.presenter.lay(key);
    }

    function takeUp() {
        from = mapToItem(table, width / 2, height / 2);
        root.presenter.drag(key, from.x / table.width, from.y / table.height);
    }

    function follow() {
        const by = hand.activeTranslation;
        root.presenter.drag(key, (from.x + by.x) / table.width, (from.y + by.y) / table.height);
    }

    Rectangle {
        anchors.fill: parent
        radius: picture.frame
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.line
    }
    PictureCard {
        id: picture

        width: root.width
        visible: !root.away
        card: root.key
        title: root.title
    }
    FocusRing {}
    TapHandler {
        enabled: !root.away
        onTapped: root.lay()
    }
    DragHandler {
        id: hand

        enabled: active || !root.away
        target: null
        onActiveTranslationChanged: {
            if (active)
                root.follow();
        }
        onActiveChanged: {
            if (!active)
                root.presenter.drop(root.key);
        }
        onGrabChanged: {
            if (!root.away)
                root.from = root.mapToItem(root.table, root.width / 2, root.height / 2);
        }
    }
}
