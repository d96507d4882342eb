import type { BadgeMark, BadgeSays } from '../../utils/fit/badge-says.ts';
import { type BadgeWords, SLOTS } from '../../utils/fit/badge-words.ts';
import { priceText } from './badge-layout.ts';

const [FIRST, SECOND] = SLOTS;

/**
 * A badge in words, for screen readers: the fact, then the marks in order. It names no wish. Empty where the badge
 * says nothing, so that nobody has to listen to twenty empty pictures.
 */
export function badgeLabel(name: string, says: BadgeSays | null, here: boolean, words: BadgeWords): string {
  if (!says) return '';
  const { marks, musts } = says;
  const listed = (of: readonly BadgeMark[], before: string) =>
    of.length > 0 && before.replace(FIRST, of.map((mark) => words.marks[mark]).join(', '));
  const said = [
    factWords(says, words),
    listed(marks.slice(0, musts), words.musts),
    listed(marks.slice(musts), words.nice),
    here && words.here,
  ];
  return words.label.replace(FIRST, () => name).replace(SECOND, said.filter(Boolean).join(' '));
}

function factWords(says: BadgeSays, { facts }: BadgeWords): string {
  const { fact, n } = says;
  const words = facts[fact === 'ask' && n === 1 ? 'ask_one' : fact].replace(FIRST, String(n));
  const price = priceText(says);
  if (price === null) return fact === 'price' ? '' : `${words.replace(/:$/, '')}.`;
  return words.endsWith(':') ? `${words} ${price}.` : `${words} · ${price}.`;
}
