import { callMember } from '../../utils/dom/dom.ts';

/** What only the layer asks of a page's nodes, as `utils/dom/dom.ts` asks: past whatever the page put over it. */
export const isConnected = (node: Node): boolean => callMember(node, 'isConnected');
export const outerElement = (element: Element): Element | null => callMember(element, 'parentElement');

/** Whether an element can be seen: not hidden, not without a box, and nothing around it transparent. */
export const canBeSeen = (element: Element): boolean =>
  callMember(element, 'checkVisibility', {
    contentVisibilityAuto: true,
    // By the names that browsers of some years know too.
    checkOpacity: true,
    checkVisibilityCSS: true,
  });

/** The part of an element that shows what is scrolled in it, in the viewport. */
export function innerBox(element: Element): { left: number; top: number; right: number; bottom: number } {
  const { left, top, width } = callMember<DOMRect>(element, 'getBoundingClientRect');
  // Under a zoom or a transform lengths of its own are others than those of the viewport.
  const own = callMember<number | undefined>(element, 'offsetWidth') ?? 0;
  const scale = own > 0 ? width / own : 1;
  const x = left + callMember<number>(element, 'clientLeft') * scale;
  const y = top + callMember<number>(element, 'clientTop') * scale;
  return {
    left: x,
    top: y,
    right: x + callMember<number>(element, 'clientWidth') * scale,
    bottom: y + callMember<number>(element, 'clientHeight') * scale,
  };
}

/** What moves or changes by an animation or a transition now. */
export const animationsOf = (doc: Document): Animation[] => callMember(doc, 'getAnimations');

/** The fonts of a page: text moves when they arrive. */
export const fontsOf = (doc: Document): FontFaceSet => callMember(doc, 'fonts');
