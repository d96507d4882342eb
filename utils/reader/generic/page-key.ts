import { attribute } from '../../dom/dom.ts';
import { type Block, holds } from './block.ts';
import type { Card } from './card-types.ts';
import { nameWords } from './plain.ts';

/** Where pages keep the id of what a block shows, the surest first. */
const ATTRIBUTES = [
  'data-id',
  'data-therapist-id',
  'data-provider-id',
  'data-profile-id',
  'data-member-id',
  'data-listing-id',
  'data-user-id',
  'data-uid',
  'id',
];
/** Made anew by a program each time. */
const MADE = /^(:|ember|radix|react|mui|headlessui|yui|ext-|gen|uid|el-?\d)/i;

/**
 * Keys for people without an address of their own: the page's own id of their block, together with the name, so
 * that an id used again elsewhere joins nobody. A page that gives none makes them known within this page alone:
 * by its address and the name. Their place on the page is no key, for the next page has the same places; and two
 * of one name without an id are left out.
 */
export function withPageKeys(cards: readonly Card[], address: string): Card[] {
  const ids = blockIds(cards);
  const keyed = cards.map((card, index): Card => {
    const name = nameWords(card.named.name).join('-').slice(0, 80);
    const id = ids?.[index];
    return { ...card, key: id ? `${id}/${name}` : `page:${name}/${shortened(address)}` };
  });
  const times = new Map<string, number>();
  for (const { key } of keyed) times.set(key, (times.get(key) ?? 0) + 1);
  return keyed.filter(({ key }) => times.get(key) === 1);
}

/** An id for each of the cards, all from one attribute, or `null` where the page gives none. */
function blockIds(cards: readonly Card[]): string[] | null {
  for (const name of ATTRIBUTES) {
    const values = cards.map((card) => idIn(card, name));
    const good = values.every((value) => /^[\w.-]{1,80}$/.test(value) && !MADE.test(value));
    if (good && new Set(values).size === values.length && !areCounted(values)) return values;
  }
  return null;
}

/** Its own attribute, or that of what stands in it around the name. */
function idIn({ block, named }: Card, name: string): string {
  for (let at: Block | null = named.block; at && holds(block, at); at = at.parent) {
    const value = attribute(at.element, name);
    if (value) return value;
  }
  return '';
}

/** `card-1`, `card-2`: numbers in a row are places, and tell nobody from whoever stands there on the next page. */
function areCounted(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(/(?<!\d)\d+(?=\D*$)/.exec(value)?.[0] ?? Number.NaN));
  if (numbers.some(Number.isNaN)) return false;
  const steps = new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0)));
  return steps.size === 1 || numbers.some((number) => number < 100);
}

/** An address as a short word, for a key of bounded length (FNV-1a, twice 32 bits). */
function shortened(address: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    two = Math.imul(two ^ code, 0x85ebca6b) >>> 0;
  }
  return `${one.toString(36)}${two.toString(36)}`;
}
