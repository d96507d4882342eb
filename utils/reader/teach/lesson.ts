import { contains } from '../../dom/dom.ts';
import { cut, readText } from '../../dom/text.ts';
import { currencyOf } from '../../listing/currency.ts';
import type { Descriptor, Source } from '../../listing/descriptor.ts';
import { LONGEST_LABEL } from '../../listing/limits.ts';
import type { FieldName } from '../../listing/listing.ts';
import { TAUGHT_FIELDS } from '../../listing/taught-fields.ts';
import { readFields } from '../descriptor/read-fields.ts';
import { readPage } from '../descriptor/read-page.ts';
import { nameLikeness, takeApart } from '../generic/name.ts';
import { readGeneric } from '../generic/read-generic.ts';
import { type Blocks, findBlocks, selectorOf } from './blocks.ts';
import { guess } from './guess.ts';
import { keySource } from './key.ts';
import { learnField, type SaidOfBlock, type Shown } from './learn.ts';
import type { BlockKind, Examples, Lesson, Taught } from './lesson-types.ts';
import { piecesOf } from './pieces.ts';

/** Blocks of one kind whose pieces are shown. */
const EXAMPLES = 3;
/** Blocks of each kind that are asked whose they are. */
const BLOCKS_ASKED = 12;
/** In characters: what is shown of a block, and of a piece. */
const GLIMPSE = 140;
const LONGEST = 400;

/** Begins a lesson on a page: what it repeats, and what follows from what the user says of it. Changes nothing. */
export function beginLesson(doc: Document, address: string): Lesson {
  const kinds = cardsFirst(doc, likeliestFirst(findBlocks(doc), address), cardsOn(doc, address));
  return {
    kinds: () => kinds.map(kindOf),
    examples: (index) => {
      const shown = shownOf(kinds[index]);
      const guessed = shown.map(({ pieces }) => guess(pieces));
      return shown.map(
        ({ pieces }, at): Examples => ({
          pieces: pieces.map(({ text, heading }) => ({ text: begun(text, LONGEST), heading })),
          guess: guessed[at] ?? {},
        }),
      );
    },
    learn: (index, said) => learnKind(doc, address, kinds[index], said),
    kindAround: (element) =>
      kinds.findIndex(({ elements }) => elements.some((one) => contains(one, element))),
  };

  function kindOf({ elements }: Blocks): BlockKind {
    const texts = elements.slice(0, EXAMPLES).map((element) => begun(readText(element), GLIMPSE));
    return { count: elements.length, texts };
  }
}

const begun = (text: string, most: number) => (text.length > most ? `${cut(text, most)}…` : text);

/** Blocks that say whose they are before those that do not: a page's own sections repeat too, and hold everyone. */
function likeliestFirst(kinds: readonly Blocks[], address: string): Blocks[] {
  const told = kinds.map(({ elements }) => keySource(elements.slice(0, BLOCKS_ASKED), address) !== null);
  return [...kinds.filter((_, at) => told[at]), ...kinds.filter((_, at) => !told[at])];
}

/** The blocks that the reader of unknown pages takes for one person each. */
function cardsOn(doc: Document, address: string): Element[] {
  const { page, places } = readGeneric(doc, address);
  const elements = page === 'results' ? places.map(({ element }) => element) : [];
  return elements.length > 1 ? elements : [];
}

/**
 * The kind whose blocks hold one of these people each, before all others; where no kind does, these blocks
 * themselves. A wrapper of several of them is no one's block.
 */
function cardsFirst(doc: Document, kinds: readonly Blocks[], cards: readonly Element[]): Blocks[] {
  if (cards.length === 0) return [...kinds];
  const fits = kinds.filter(({ elements }) => {
    const held = elements.map((element) => cards.filter((card) => contains(element, card)).length);
    const right = held.filter((count) => count === 1).length;
    return right >= 0.8 * cards.length && right >= 0.8 * elements.length && held.every((count) => count < 2);
  });
  const same = fits.find(({ elements }) => elements.some((element) => cards.includes(element)));
  const first = same ?? fits[0] ?? { elements: [...cards], selector: selectorOf(doc, cards) };
  return first.selector === '' ? [...kinds] : [first, ...kinds.filter((kind) => kind !== first)];
}

function shownOf(kind: Blocks | undefined): Shown[] {
  return (kind?.elements ?? []).slice(0, EXAMPLES).map((element) => ({ element, pieces: piecesOf(element) }));
}

function learnKind(
  doc: Document,
  address: string,
  kind: Blocks | undefined,
  said: readonly SaidOfBlock[],
): Taught {
  if (!kind) return { problem: 'no-blocks' };
  const { elements, selector } = kind;
  const shown = shownOf(kind);
  const own = keySource(elements, address);
  if (!own) return { problem: 'no-key' };
  const fields: Partial<Record<FieldName, Source[]>> = { key: [own.key], ...(own.url && { url: [own.url] }) };
  for (const field of TAUGHT_FIELDS) {
    const sources = learnField(field, said, shown, elements, address);
    if (sources.length > 0) fields[field] = sources;
  }
  if (!fields.name) return { problem: 'no-name' };
  const { host, hostname, protocol } = new URL(address);
  const descriptor: Descriptor = {
    id: 'own',
    label: cut(hostname, LONGEST_LABEL),
    evidence: 'taught',
    basis: 'what a person showed on one page of results',
    matches: [`${protocol}//${host}/*`],
    currency: currencyOf(new URL(address)),
    pages: [{ kind: 'results', select: selector }],
    stores: {},
    results: {
      row: selector,
      badge: { corner: 'top-right', inset: [16, -13] },
      fields: withLetters(fields, elements, address),
    },
  };
  const { listings, coverage } = readPage(doc, descriptor, { address });
  const reading = { fields: descriptor.results?.fields ?? {} };
  return {
    descriptor,
    listings,
    unreadable: coverage.unreadable,
    shown: shown.map(({ element }) => readFields({ root: element, reading, records: new Map(), address })),
  };
}

/** `Ada Fenn, PhD` is a name with letters after it, where most of the page's names are printed so. */
function withLetters(
  fields: Partial<Record<FieldName, Source[]>>,
  elements: readonly Element[],
  address: string,
): Partial<Record<FieldName, Source[]>> {
  const sources = fields.name ?? [];
  const names = elements.flatMap((root) => {
    const { name } = readFields({
      root,
      reading: { fields: { name: sources } },
      records: new Map(),
      address,
    });
    return name ? [takeApart(name)] : [];
  });
  const lettered = names.filter(({ credentials }) => credentials.length > 0);
  const plain = sources.every((source) => 'select' in source && source.steps === undefined);
  if (!plain || lettered.length * 2 < names.length || lettered.length === 0) return fields;
  if (!lettered.every(({ name }) => !name.includes(',') && nameLikeness(name) > 0)) return fields;
  const selects = sources.filter((source) => 'select' in source);
  return {
    ...fields,
    name: selects.map((source) => ({ ...source, steps: [['match', '^[^,]+']] })),
    credentials: selects.map((source) => ({
      ...source,
      steps: [
        ['without', '^[^,]*,?'],
        ['split', '\\s*,\\s*'],
      ],
    })),
  };
}
