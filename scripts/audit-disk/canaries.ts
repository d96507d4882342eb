import { randomBytes } from 'node:crypto';
import { emptyListing } from '../../utils/listing/listing.ts';
import { entryOf, newKept } from '../../utils/shortlist/keep.ts';
import type { PlainRecords } from './browsing.ts';

/** A word that nobody else has written. Letters alone, so that nothing writes it in another way. */
const word = (what: string) =>
  `zq${what}${randomBytes(9)
    .toString('hex')
    .replace(/\d/g, (one) => 'ghijklmnop'[Number(one)] ?? 'x')}`;

/** What a person writes into Foreword and nobody else, each with a word of its own. */
export interface Canaries {
  words: Map<string, string>;
  /** What the extension's pages would send of it, one after the other. */
  requests: object[];
  /** The same as a version left it that kept it in plain. */
  plain: PlainRecords;
}

/** What each word is of: a wish, a value, a therapist's name, a note on a session; a site; someone of the list, a note on them, a question. */
export const CANARIES = ['wish', 'value', 'name', 'note', 'site', 'kept', 'remark', 'own'] as const;

export function canaries(): Canaries {
  const words = new Map(CANARIES.map((what): [string, string] => [what, word(what)]));
  const of = (what: string) => words.get(what) ?? '';
  const checkIn = { session: 1, on: '2026-03-09', answers: {}, flags: [], note: `my ${of('note')}` };
  const taught = {
    id: 'taught:hedge.example',
    label: of('site'),
    evidence: 'taught',
    basis: 'what a person showed',
    matches: ['https://hedge.example/*'],
    currency: 'GBP',
    pages: [{ kind: 'results', select: '.tile' }],
    stores: {},
  };
  const place = {
    directory: taught.id,
    label: of('site'),
    host: 'hedge.example',
    currency: 'GBP',
    on: '2026-03-09',
  };
  const kept = {
    ...newKept('k', entryOf({ ...emptyListing('k'), name: of('kept') }, place)),
    note: `my ${of('remark')}`,
    own: [{ id: 'o', text: of('own') }],
  };
  const backup = JSON.stringify({ app: 'foreword', version: 2, taught: [taught], kept: [kept] });
  // A town may be any word.
  const wish = { facet: 'place', concept: of('wish'), importance: 'must' };
  return {
    words,
    plain: {
      profile: { mine: { version: 2, wishes: [wish], style: {}, values: [of('value')] } },
      therapies: { a: { id: 'a', name: of('name'), checkIns: [checkIn], decision: 'undecided' } },
      taught: { [taught.id]: taught },
    },
    requests: [
      {
        type: 'profile-change',
        changes: [
          { change: 'wish-set', wish },
          { change: 'value-add', value: of('value') },
        ],
      },
      {
        type: 'therapy-change',
        id: 'a',
        changes: [
          { change: 'name-set', name: of('name') },
          { change: 'check-in-set', checkIn },
        ],
      },
      { type: 'backup-bring', text: backup, passphrase: null, how: 'merge', parts: ['taught', 'kept'] },
    ],
  };
}
