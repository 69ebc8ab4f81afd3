pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk

// Shows the screen that stands on a stage, and nothing while there is none.
Loader {
    id: root

    required property Stage stage

    Component.onCompleted: show()

    function show() {
        if (stage.screen === "")
            source = "";
        else
            setSource(Qt.resolvedUrl("../" + stage.screen), {
                presenter: stage.presenter
            });
    }

    Connections {
        target: root.stage

        function onShown() {
            root.show();
        }
    }
}
