import type { BadgeSays, Mark } from '../../utils/fit/badge-says.ts';
import { text } from '../overlay/extension.ts';
import { priceText } from './mark.ts';

/** Texts are asked for once: a page may have a thousand badges. */
const texts = new Map<string, string>();
function once(key: string, ...slots: string[]): string {
  const id = [key, ...slots].join('\n');
  const known = texts.get(id) ?? text(key, ...slots);
  texts.set(id, known);
  return known;
}

/** Stands where a name or a list goes, until it is put in. Texts of ours have none. */
const [FIRST, SECOND] = ['\u0001', '\u0002'] as const;

/**
 * A badge in words, for screen readers: the fact, then the marks in order. It names no wish. Empty where the badge
 * says nothing, so that nobody has to listen to twenty empty pictures.
 */
export function labelOf(name: string, says: BadgeSays | null, here: boolean): string {
  if (!says) return '';
  const { marks, musts } = says;
  const listed = (of: readonly Mark[], key: string) =>
    of.length > 0 && once(key, FIRST).replace(FIRST, of.map((mark) => once(`mark_${mark}`)).join(', '));
  const said = [
    factWords(says),
    listed(marks.slice(0, musts), 'badge_musts'),
    listed(marks.slice(musts), 'badge_nice'),
    here && once('badge_here'),
  ];
  return once('badge_label', FIRST, SECOND)
    .replace(FIRST, () => name)
    .replace(SECOND, said.filter(Boolean).join(' '));
}

function factWords(says: BadgeSays): string {
  const { fact, n } = says;
  const words =
    fact !== 'ask'
      ? once(`badge_fact_${fact}`)
      : n === 1
        ? once('badge_fact_ask_one')
        : once('badge_fact_ask', String(n));
  const price = priceText(says);
  if (price === null) return fact === 'price' ? '' : `${words.replace(/:$/, '')}.`;
  return words.endsWith(':') ? `${words} ${price}.` : `${words} · ${price}.`;
}
