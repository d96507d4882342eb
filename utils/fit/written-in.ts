import type { Listing } from '../listing/listing.ts';
import { withoutAccents } from '../lookup/without-accents.ts';
import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import { type Tongue, tongueOfText, tonguesOf } from '../vocabulary/tagger/foreign/tongue.ts';
import type { Heard } from './heard-fact.ts';

const LANGUAGE_OF: Record<Tongue, IdOf<'language'>> = { de: 'lang_de', fr: 'lang_fr', es: 'lang_es' };

/** A shorter text may be a motto. Words. */
const LONG_ENOUGH = 12;

/** So much of a text shows what it is written in. Words. */
const SHOWN = /^\s*(?:\S+\s+){0,11}\S+/;

/** Whoever writes of their work in a language works in it: what is written in that language says so, and no list rules it out. */
export function writtenIn(wished: string, { statement }: Listing): readonly Heard[] {
  if (!Object.values<string>(LANGUAGE_OF).includes(wished)) return [];
  const words =
    withoutAccents(statement)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < LONG_ENOUGH) return [];
  const tongue = tongueOfText(words.map((word) => ({ tongues: tonguesOf(word) })));
  const phrase = SHOWN.exec(statement)?.[0].trim();
  if (tongue === null || LANGUAGE_OF[tongue] !== wished || !phrase) return [];
  return [
    {
      id: LANGUAGE_OF[tongue],
      kind: 'language',
      status: 'stated',
      strength: 'statement',
      phrase,
      field: 'statement',
    },
  ];
}
