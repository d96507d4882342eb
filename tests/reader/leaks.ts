import type { Shape, StructureReport } from '../../utils/reader/report/structure.ts';
import { MARKUP_WORDS, VALUE_WORDS } from '../../utils/reader/report/structure-words.ts';

/** Every string of a report that the page had a part in. */
export function fromPage({ tags, shapes }: StructureReport): string[] {
  const of = ({ is, attributes = [], inside = [] }: Shape): string[] => [
    is,
    ...attributes,
    ...inside.flatMap(of),
  ];
  return [...Object.keys(tags), ...shapes.flatMap(of)];
}
export const lower = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
const spread = (text: string) => lower(text.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** Words of the page's text, its data and every attribute that a person can read or follow. */
export function saidBy(doc: Document): Set<string> {
  const texts: string[] = [doc.documentElement.textContent ?? ''];
  for (const element of doc.querySelectorAll('*'))
    for (const name of ['href', 'src', 'alt', 'title', 'aria-label', 'content', 'data-name', 'value'])
      texts.push(element.getAttribute(name) ?? '');
  return new Set(texts.flatMap(lower));
}

/** Words of the report that the page says: there has to be none. */
export function leaksOf(doc: Document, made: StructureReport): string[] {
  const said = saidBy(doc);
  const words = fromPage(made).flatMap(spread);
  return words.filter((word) => said.has(word) && !MARKUP_WORDS.has(word) && !VALUE_WORDS.has(word));
}
