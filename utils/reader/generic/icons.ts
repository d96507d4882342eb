import { attribute, data, firstChild, nextSibling, nodeType, rawText } from '../../dom/dom.ts';
import type { Block } from './block.ts';
import { LISTS } from './heading-words.ts';
import { sectionOf } from './headings.ts';
import { plain } from './plain.ts';
import { ACCEPTING, CALL, CLOSED, FREE_CALL, IN_PERSON, ONLINE, VERIFIED, WAITLIST } from './words.ts';

const TEXT = 3;
/** Elements that may be drawn as an icon. */
const DRAWN = new Set(['i', 'span', 'em', 'svg', 'img', 'button', 'abbr', 'div']);
const FONT = /(^|[\s_-])(material-(icons?|symbols)\S*|icons?|iconfont|glyph(icon)?s?|ligature)(?=[\s_-]|$)/i;
const LONGEST_ICON = 60;

/** Whether an element is drawn by an icon font whose word is its text: "place", "expand_more". */
export function isGlyph(element: Element, tag: string): boolean {
  if (tag !== 'i' && tag !== 'span' && tag !== 'em' && !isOwnElement(tag)) return false;
  const hidden = attribute(element, 'aria-hidden') === 'true';
  if (!hidden && !FONT.test(attribute(element, 'class') ?? '')) return false;
  const only = firstChild(element);
  if (!only || nodeType(only) !== TEXT || nextSibling(only)) return false;
  return /^\s*[a-z][a-z0-9]*(_[a-z0-9]+)*\s*$/.test(data(only as Text).slice(0, LONGEST_ICON));
}

/** An element of the page's own kind, `<mat-icon>`: a small one may draw an icon as `<i>` does. */
const isOwnElement = (tag: string): boolean => tag.includes('-');

/** Whether a button stands over what it opens: in a heading, or named as what unfolds a part of the page. */
export function opens(element: Element, around: Block): boolean {
  const text = rawText(element).replace(/\s+/g, ' ').trim();
  const folds = attribute(element, 'aria-expanded') !== null && attribute(element, 'aria-haspopup') === null;
  if (text === '' || text.length > (folds ? MOST_FOLDED : LONGEST_ICON) || CALL.test(plain(text)))
    return false;
  for (let at: Block | null = around, steps = 0; at && steps < 2; at = at.parent, steps += 1)
    if (HEAD_TAGS.test(at.tag)) return true;
  return folds && attribute(element, 'aria-controls') !== null;
}

const HEAD_TAGS = /^(h[1-6]|summary|dt)$/;
/** What a button says that unfolds a person: name, profession, town and room. In characters. */
const MOST_FOLDED = 240;

/** What an icon says to those who do not see it, where that is a fact of the clinician: "Video visits". */
export function iconWords(element: Element, tag: string): string {
  if (!DRAWN.has(tag) && !(isOwnElement(tag) && isGlyph(element, tag))) return '';
  if (tag === 'button') {
    const text = rawText(element).replace(/\s+/g, ' ').trim();
    return text.length <= LONGEST_ICON && FREE_CALL.test(plain(text)) ? text : '';
  }
  const said = attribute(element, 'aria-label') ?? attribute(element, 'title') ?? altOf(element, tag);
  if (!said) return drawnAs(element, tag);
  if (said.length > LONGEST_ICON || (tag !== 'svg' && tag !== 'img' && hasText(element))) return '';
  if (isIconFact(plain(said)) || PLAIN_ANSWER.test(said)) return said;
  return tag !== 'div' && said.length < 30 && NAMES.has(sectionOf(said) ?? '') ? `${said}:` : '';
}

/** A tick or a cross that is drawn. */
const PLAIN_ANSWER = /^(yes|no|ja|nein|oui|non|s[ií])$/i;

/** What a small picture before a text may call it. */
const NAMES = new Set<string>([...LISTS, 'place', 'money', 'format', 'availability']);
const PIN =
  /(^|[\s_-])(map[-_]?(marker|pin)|location([-_](dot|on|pin))?|geo-alt|pin-?map|place)(?=[\s_-]|$)/i;
const SPEECH = /(^|[\s_-])(languages?|translate)(?=[\s_-]|$)/i;

/** A pin before a place, two letters before languages: by the icon's class, or the word its font draws it from. */
function drawnAs(element: Element, tag: string): string {
  const look = attribute(element, 'class');
  if (!look || (tag !== 'i' && tag !== 'svg' && tag !== 'span' && !isOwnElement(tag))) return '';
  const glyph = isGlyph(element, tag);
  if (!glyph && (tag === 'span' ? !/\bdashicons\b/.test(look) : hasText(element))) return '';
  const drawn = glyph ? `${look} ${rawText(element).trim()}` : look;
  return PIN.test(drawn) ? 'Location:' : SPEECH.test(drawn) ? 'Languages:' : '';
}
const altOf = (element: Element, tag: string) => (tag === 'img' ? attribute(element, 'alt') : null);

function hasText(element: Element): boolean {
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === TEXT && data(node as Text).trim() !== '') return true;
  return false;
}

const isIconFact = (flat: string) =>
  [ONLINE, IN_PERSON, CLOSED, WAITLIST, ACCEPTING, FREE_CALL, VERIFIED].some((pattern) => pattern.test(flat));
