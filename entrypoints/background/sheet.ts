import { MARK_SHAPES } from '../../utils/fit/mark-shapes.ts';
import { SIZE } from '../layer/badge-layout.ts';

/**
 * Above what a page raises a card to while the pointer is on it (Psychology Today: 2), so that no badge is half
 * hidden then; below its headers and dialogs, which begin at 10 on the pages that were seen.
 */
const LEVEL = 9;

const mark = (kind: keyof typeof MARK_SHAPES, colour: string) => {
  const { path, stroke } = MARK_SHAPES[kind];
  const paint = stroke ? `stroke:var(--${colour});stroke-width:${stroke}` : `fill:var(--${colour})`;
  return `.on .${kind}{d:path("${path}");${paint}}`;
};

/**
 * Nothing of the page's reaches in (`all: initial`), nothing can be pointed at, and every box has the same size
 * whatever it shows, so that the page learns only that a layer is there. A box without a say has the same nodes,
 * painted in nothing, its shadow too: a shadow covers what lies under it, and a page can measure that. It comes with
 * the answer to `draw`, so that the scripts in pages stay small.
 */
export const SHEET = `
:host{all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
display:block!important;z-index:${LEVEL}!important;
pointer-events:none!important;user-select:none!important;-webkit-user-modify:read-only!important;
direction:ltr!important;unicode-bidi:isolate!important}
.beat{position:absolute;width:100px;height:1px;contain:strict;visibility:hidden}
.beat.odd{height:2px}
.box{display:none;position:absolute;inset:0 auto auto 0;box-sizing:border-box;width:${SIZE.width}px;height:${SIZE.height}px;contain:strict;
overflow:hidden;border-radius:6px;box-shadow:inset 0 0 0 1px var(--rim,#0000),0 1px 2px var(--lift,#0000);
--card:#fff;--sunk:#ebe8df;--ink:#25292a;--soft:#575a57;--line:#dcd7ca;--edge:#7a776c;--petrol:#1c5360;--over:#fff;
--tint:#e0ecec;--honey:#744a00}
.dark{--card:#232828;--sunk:#2d3333;--ink:#ece8df;--soft:#b4b2a8;--line:#3b4242;--edge:#8f9089;--petrol:#9bcdd4;--over:#0e2a31;
--tint:#243b40;--honey:#ecc577}
svg{display:block}
svg *{fill:transparent;stroke:transparent;stroke-linecap:round}
.m{d:path("${MARK_SHAPES.says.path}")}
.on{background:var(--card);--rim:var(--edge);--lift:#0003}
.on .spine{fill:var(--petrol)}
.on .plate{fill:var(--tint)}
${mark('says', 'petrol')}${mark('near', 'petrol')}${mark('silent', 'soft')}${mark('no', 'ink')}
.on .words{fill:var(--ink)}
.full{background:var(--sunk);--petrol:var(--honey)}
.full .plate{fill:var(--line)}
.full .says{fill:var(--soft)}
.full .near,.full .no{stroke:var(--soft)}
.full .words,.waitlist .words{fill:var(--honey)}
.here .tab{fill:var(--petrol)}
.here .way{stroke:var(--over);stroke-width:2}
@media (forced-colors:active){
.box{box-shadow:none}
.on{background:Canvas;border:1px solid CanvasText}
svg{forced-color-adjust:none;margin:-1px}
.on .says,.on .spine,.on .words{fill:CanvasText}
.on .near,.on .silent,.on .no{stroke:CanvasText}
.on .plate{fill:transparent;stroke:CanvasText}
.here .tab{fill:Highlight}
.here .way{stroke:HighlightText}}
@media print{:host{display:none!important}}`;
