import { contains } from '../../utils/dom/dom.ts';
import { listen } from '../overlay/listen.ts';
import { animationsOf, fontsOf } from './dom.ts';

/** Of what kind a sign is: of a scroll, or of anything else. */
export type PageSign = 'scroll' | 'else';

/** What may move, show, hide or cover a card without a node that changes. */
const KINDS: Readonly<Record<PageSign, readonly string[]>> = {
  scroll: ['scroll'],
  else: [
    ...['resize', 'load', 'toggle', 'fullscreenchange', 'hashchange', 'pageshow'],
    ...[
      'transitionrun',
      'animationstart',
      'transitionend',
      'transitioncancel',
      'animationend',
      'animationcancel',
    ],
    // By these a page's style sheet moves things: `:hover`, `:focus`, `:checked`.
    ...['pointerover', 'focusin', 'focusout', 'change', 'click', 'keyup'],
  ],
};

/** What can be animated without moving anything beside what it is part of. */
const STAYS =
  /^(?:opacity|transform|translate|rotate|scale|filter|color|visibility|fill|offset|easing|composite|computedOffset)$|Color$|^(?:background|boxShadow|outline|stroke)/;

/** Hears, in this script's own world, of everything by which a page can move its cards. */
export function hearSigns(
  changed: (records: readonly MutationRecord[]) => void,
  sign: (kind: PageSign) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(changed);
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const [kind, names] of Object.entries(KINDS) as [PageSign, string[]][])
    for (const name of names) listen(name as keyof WindowEventMap, () => sign(kind), signal);
  fontsOf(document).addEventListener('loadingdone', () => sign('else'), { signal });
}

/** Whether an animation is running that can move one of these cards. */
export function areMoved(cards: Iterable<Element>): boolean {
  const running = animationsOf(document).filter(({ playState }) => playState === 'running');
  if (running.length === 0) return false;
  const all = [...cards];
  return running.some(({ effect }) => {
    const { target } = effect as KeyframeEffect;
    if (!target) return false;
    return all.some((card) => contains(target, card)) || moves(effect as KeyframeEffect);
  });
}

const known = new WeakMap<KeyframeEffect, boolean>();

/** Whether an animation can move what is beside it. */
function moves(effect: KeyframeEffect): boolean {
  const before = known.get(effect);
  if (before !== undefined) return before;
  const moving = effect.getKeyframes().some((frame) => !Object.keys(frame).every((key) => STAYS.test(key)));
  known.set(effect, moving);
  return moving;
}
