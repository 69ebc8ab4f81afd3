pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import "tokens.js" as Tokens

// The tokens as the screens use them. The program sets palette, textScale, calm and the millimetres.
QtObject {
    id: root

    property string palette: "light"
    property real textScale: 1
    property bool calm: false
    property real adviserMm: 3.78
    property real citizenMm: 3.78

    readonly property var tokens: Tokens.tokens
    readonly property var colours: tokens.palettes[palette]

    readonly property color paper: colours.paper
    readonly property color sheet: colours.sheet
    readonly property color sidebar: colours.sidebar
    readonly property color card: colours.card
    readonly property color table: colours.table
    readonly property color ink: colours.ink
    readonly property color inkSoft: colours.inkSoft
    readonly property color line: colours.line
    readonly property color edge: colours.edge
    readonly property color dusk: colours.dusk
    readonly property color duskSoft: colours.duskSoft
    readonly property color duskText: colours.onDusk
    readonly property color apricot: colours.apricot
    readonly property color apricotText: colours.onApricot
    readonly property color moss: colours.moss
    readonly property color clay: colours.clay
    readonly property color shade: colours.shade
    readonly property list<color> stairs: [colours.stair1, colours.stair2, colours.stair3, colours.stair4]
    readonly property color tread: colours.tread
    readonly property color stairText: colours.onStair
    readonly property color stairTextSoft: colours.onStairSoft
    // What one says something with is the same in every palette.
    readonly property var hues: tokens.hues
    readonly property var inks: tokens.drawing.colours
    readonly property real scrim: tokens.shadow.scrim
    readonly property real shadowOpacity: tokens.shadow.opacity
    readonly property int shadowBlur: tokens.shadow.blur
    readonly property int shadowDrop: tokens.shadow.drop
    readonly property real faded: 0.45
    readonly property real glow: 0.16

    readonly property string family: tokens.type.family
    readonly property int small: size(tokens.type.adviserBase, -0.6)
    readonly property int body: size(tokens.type.adviserBase, 0)
    readonly property int lead: size(tokens.type.adviserBase, 1)
    readonly property int title: size(tokens.type.adviserBase, 2)
    readonly property int display: size(tokens.type.adviserBase, 3)
    readonly property int largeSmall: size(tokens.type.citizenBase, -0.8)
    readonly property int largeBody: size(tokens.type.citizenBase, 0)
    readonly property int largeLead: size(tokens.type.citizenBase, 0.6)
    readonly property int largeTitle: size(tokens.type.citizenBase, 1.6)
    readonly property real lineHeight: 1.3
    // How much higher than its middle a line of text stands, by the air below it.
    readonly property int lift: Math.round(body * (lineHeight - 1) / 2)
    readonly property int manyLines: 1000
    readonly property real lesser: Math.pow(tokens.type.ratio, -0.7)
    readonly property real greater: Math.pow(tokens.type.ratio, 0.7)

    readonly property int gap: tokens.space
    readonly property int gap2: 2 * gap
    readonly property int gap3: 3 * gap
    readonly property int gap4: 4 * gap
    readonly property int gap5: 5 * gap
    readonly property int gap6: 6 * gap
    readonly property int hairline: 1
    readonly property int focusRing: 3
    readonly property int bar: 5
    readonly property int cornerSheet: tokens.corners.sheet
    readonly property int cornerControl: tokens.corners.control

    readonly property int touch: Math.max(6 * gap, Math.ceil(tokens.touch.adviserMm * adviserMm))
    readonly property int largeTouch: Math.max(8 * gap, Math.ceil(tokens.touch.citizenMm * citizenMm))
    readonly property int touchGap: Math.max(gap, Math.ceil(tokens.touch.gapMm * citizenMm))

    readonly property int sidebarWidth: Math.round(29 * gap * Math.sqrt(textScale))
    readonly property int panelWidth: 40 * gap
    readonly property int asideWidth: 44 * gap
    readonly property int panelFrom: Math.round(121 * gap * Math.sqrt(textScale))
    readonly property int phaseWidth: Math.round(9 * gap * textScale)
    readonly property int smallCard: 11 * gap
    readonly property int loneCard: 24 * gap
    readonly property int besideFrom: Math.round(110 * gap * textScale)
    readonly property int dreamWidth: Math.round(46 * gap * textScale)
    readonly property int columnWidth: Math.round(84 * gap * Math.sqrt(textScale))
    readonly property int listWidth: Math.round(1.6 * columnWidth)
    readonly property int dialogWidth: Math.round(60 * gap * Math.sqrt(textScale))
    readonly property int fieldWidth: Math.round(34 * gap * Math.sqrt(textScale))
    readonly property int windowWidth: 1366
    readonly property int windowHeight: 768
    readonly property int narrowestWidth: 1024
    readonly property int lowestHeight: 640
    readonly property real cardFrameShare: 0.038
    readonly property real cardShape: 4 / 3
    readonly property real cardOuterShape: cardShape * (1 - 2 * cardFrameShare) + 2 * cardFrameShare
    readonly property real entryShape: 1.15
    readonly property real sheetShape: 0.7071
    // Pixels to a millimetre, where pages are shown small beside each other.
    readonly property real pageScale: 0.026 * gap
    readonly property int pagesHeight: 10 * gap
    readonly property real folderShape: 0.5
    readonly property real padShape: 0.7
    readonly property int lowestTable: 42 * gap
    readonly property int listHeight: 40 * gap
    readonly property real keyStep: 0.02
    readonly property real placeStep: 0.1
    readonly property real volumeStep: 0.05
    readonly property real keyTurn: 5
    readonly property real keyScale: 1.08

    readonly property int motion: calm ? 0 : tokens.motion
    readonly property int holdMs: 800

    function size(base: real, steps: real): int {
        return Math.round(base * Math.pow(tokens.type.ratio, steps) * textScale);
    }
}
