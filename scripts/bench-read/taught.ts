import type { Listing } from '../../utils/listing/listing.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import type { SaidOfBlock } from '../../utils/reader/teach/learn.ts';
import { beginLesson } from '../../utils/reader/teach/lesson.ts';
import type { Examples } from '../../utils/reader/teach/lesson-types.ts';
import { compare, type PageFigures, sameStatement } from './generic.ts';
import type { SavedPage } from './saved.ts';

/**
 * Every list that a descriptor reads, taught anew by someone who points at a therapist in the middle and says, of the
 * three blocks that are shown, which piece is the name and which the statement. What follows is compared with
 * what the descriptor reads of everyone.
 */
export function benchTaught(pages: readonly SavedPage[]): PageFigures[] {
  return pages.flatMap(({ name, doc, address, descriptor }) => {
    const { page, listings, places } = readPage(doc, descriptor, { address });
    const middle = places[places.length >> 1];
    if (page !== 'results' || listings.length < 2 || !middle) return [];
    const start = performance.now();
    const lesson = beginLesson(doc, address);
    const kind = lesson.kindAround(middle.element.querySelector('a') ?? middle.element);
    const said = lesson
      .examples(Math.max(0, kind))
      .flatMap((shown, block) => sayings(shown, block, listings));
    const taught = lesson.learn(Math.max(0, kind), said);
    const read = 'problem' in taught ? [] : taught.listings;
    return [compare(name, listings, read, Math.round(performance.now() - start))];
  });
}

/** What someone who knows the people says of a block: whose it is they see by the name. */
function sayings({ pieces }: Examples, block: number, people: readonly Listing[]): SaidOfBlock[] {
  const texts = pieces.map(({ text }) => text.replace(/^["“]|["”]$/g, ''));
  const own = people.find(({ name }) => texts.some((text) => text === name || text.startsWith(`${name},`)));
  if (!own) return [];
  const name = texts.findIndex((text) => text === own.name || text.startsWith(`${own.name},`));
  const statement = texts.findIndex((text) => text.length > 20 && begins(own.statement, text));
  const said = (field: 'name' | 'statement', piece: number | null): SaidOfBlock => ({
    block,
    field,
    piece,
    below: false,
  });
  return [
    said('name', name),
    ...(statement >= 0
      ? [said('statement', statement)]
      : own.statement === ''
        ? [said('statement', null)]
        : []),
  ];
}

/** A piece is shown cut where it is long. */
const begins = (whole: string, text: string) =>
  sameStatement(whole, text) || whole.slice(0, 60) === text.slice(0, 60);
