pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import DreamDesk
import DreamDesk.Controls

// Which papers there are, and the way back.
Rectangle {
    id: root

    required property PapersPresenter presenter

    color: Theme.sidebar

    Column {
        id: head

        x: Theme.gap3
        y: Theme.gap3
        width: parent.width - 2 * x

        Lead {
            width: parent.width
            text: qsTr("Papirer", "papers")
        }
        Small {
            width: parent.width
            text: root.presenter.citizen
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    Scroll {
        anchors.top: head.bottom
        anchors.bottom: back.top
        anchors.bottomMargin: Theme.gap2
        x: Theme.gap
        width: parent.width
        topRoom: Theme.gap3

        Column {
            width: parent.width
            spacing: Theme.hairline

            Repeater {
                model: root.presenter.papers

                T.AbstractButton {
                    id: paper

                    required property string key
                    required property string title
                    required property bool chosen

                    objectName: "papers.paper:" + key
                    width: parent?.width ?? 0
                    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.gap2)
                    leftPadding: Theme.gap2
                    rightPadding: Theme.gap2
                    Accessible.name: title
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: chosen
                    onClicked: root.presenter.choose(key)

                    contentItem: Body {
                        text: paper.title
                        strong: paper.chosen
                        verticalAlignment: Text.AlignVCenter
                    }
                    background: Rectangle {
                        radius: Theme.cornerControl
                        color: paper.chosen || paper.hovered ? Theme.duskSoft : "transparent"

                        FocusRing {
                            visible: paper.visualFocus
                        }
                    }
                }
            }
        }
        Column {
            width: parent.width
            visible: root.presenter.drawings.count > 0
            spacing: Theme.gap

            Body {
                leftPadding: Theme.gap2
                width: parent.width - Theme.gap
                strong: true
                text: qsTr("Skriv en tegning ud", "papers")
            }
            Repeater {
                model: root.presenter.drawings

                QuietButton {
                    required property string key
                    required property string name

                    objectName: "papers.drawing:" + key
                    x: Theme.gap2
                    width: (parent?.width ?? 0) - Theme.gap - 2 * x
                    text: name
                    Accessible.name: qsTr("Skriv »%1« ud", "papers").arg(name)
                    onClicked: root.presenter.home.startPrinting(key)
                }
            }
        }
        Small {
            objectName: "papers.unnamed"
            leftPadding: Theme.gap2
            width: parent.width - Theme.gap
            visible: root.presenter.unnamed
            text: qsTr("Kommunens navn er ikke skrevet endnu, så her står »kommunen«. Det er fint sådan. Du kan skrive det i Indstillinger.", "papers")
        }
        Small {
            leftPadding: Theme.gap2
            width: parent.width - Theme.gap
            text: qsTr("Papirer og filer er ikke låst. Pas på dem som på andre papirer.", "papers")
        }
    }
    QuietButton {
        id: back

        objectName: "papers.back"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap3
        x: Theme.gap3
        width: parent.width - 2 * x
        text: qsTr("Til værkstedet", "papers")
        onClicked: root.presenter.goBack()
    }
}
