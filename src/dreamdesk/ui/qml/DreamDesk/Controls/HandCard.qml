pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// A card to choose: a tap lays it on the table, a long one shows it large, and it is dragged to where it is to lie.
// Its place stays empty. One that was laid aside has its back up, and a tap takes it up again.
Item {
    id: root

    required property CardTablePresenter presenter
    required property Item table

    required property string key
    required property string title
    required property string alt
    required property bool away
    required property bool aside

    // Where a stroke up or down turns to other cards, only one sideways takes a card along.
    property bool strokes: false

    height: width * Theme.cardOuterShape
    activeFocusOnTab: !away || activeFocus
    Accessible.role: Accessible.Button
    Accessible.name: away ? qsTr("Tom plads", "cards") : aside ? qsTr("Lagt til side", "cards") : title
    Accessible.description: away || aside ? "" : alt
    Accessible.onPressAction: root.lay()
    Keys.onReturnPressed: root.lay()
    Keys.onEnterPressed: root.lay()
    Keys.onSpacePressed: root.look()
    Keys.onDeletePressed: root.presenter.hand.layAside(key)

    // Taken up from here first, so that one sees where the card on the table came from.
    function lay() {
        if (aside)
            presenter.hand.takeUp(key);
        else if (!away) {
            takeUp();
            presenter.lay(key);
        }
    }
    function look() {
        if (aside)
            presenter.hand.takeUp(key);
        else if (!away)
            presenter.hand.seeLarge(key);
    }
    function takeUp() {
        carry(Qt.point(0, 0));
    }
    function carry(by: point) {
        const place = mapToItem(table, width / 2 + by.x, height / 2 + by.y);
        presenter.drag(key, place.x / table.width, place.y / table.height);
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
        opacity: root.aside ? Theme.faded : 1
        card: root.key
        title: root.title
        faceUp: !root.aside
    }
    FocusRing {}
    TapHandler {
        enabled: !root.away
        onTapped: root.lay()
        onLongPressed: root.look()
    }
    DragHandler {
        id: hand

        enabled: active || !root.away && !root.aside
        target: null
        yAxis.enabled: !root.strokes
        onCentroidChanged: {
            const now = centroid.position, begun = centroid.pressPosition;
            if (active)
                root.carry(Qt.point(now.x - begun.x, now.y - begun.y));
        }
        onActiveChanged: {
            if (!active)
                root.presenter.drop(root.key);
        }
    }
}
