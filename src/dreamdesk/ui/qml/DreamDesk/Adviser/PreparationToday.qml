pragma ComponentBehavior: Bound

import QtQuick
import DreamDesk
import DreamDesk.Controls

// What today can and cannot lead to; it stands in Velkommen too.
Fold {
    id: root

    required property PreparationPresenter presenter

    name: "preparation.today.fold"
    text: qsTr("Hvad kan i dag føre til?", "preparation")
    summary: qsTr("Og hvad kan I ikke love? Det står også i Velkommen", "preparation")

    late: TodayLists {
        can: root.presenter.can
        cannot: root.presenter.cannot
    }
}
