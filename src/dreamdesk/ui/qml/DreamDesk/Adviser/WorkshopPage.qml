pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// A workshop: its rooms at the side, the room one is in, and what may lie in front of it.
Item {
    id: root

    required property WorkshopPresenter presenter

    WorkshopSidebar {
        id: sidebar

        width: Theme.sidebarWidth
        height: parent.height
        presenter: root.presenter
    }
    StageView {
        anchors.left: sidebar.right
        anchors.right: parent.right
        height: parent.height
        stage: root.presenter.stage
    }
    Dawn {
        anchors.fill: parent
        visible: root.presenter.help.calm
    }
    PaceVeil {
        presenter: root.presenter
    }
    AcuteVeil {
        help: root.presenter.help
    }
    LastTimeVeil {
        last: root.presenter.last
    }
    ScreenLostVeil {
        surfaces: root.presenter.surfaces
    }
}
