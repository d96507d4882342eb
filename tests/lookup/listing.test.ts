import { describe, expect, it } from 'vitest';
import { counted, NO_COUNTS, ratesOf } from '../../utils/fit/directory-rates.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { filteredOf } from '../../utils/fit/filtered.ts';
import { learn, NOTHING_LEARNED } from '../../utils/fit/learned.ts';
import { emptyListing, FIELD_NAMES, type FieldName, type Listing } from '../../utils/listing/listing.ts';
import { mergeReadings, withReading } from '../../utils/listing/merge.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import { coerce } from '../../utils/reader/descriptor/coerce.ts';
import { beginBooking, book, openLedger } from '../../utils/session/ledger.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { styleOf } from '../../utils/vocabulary/tagger/style.ts';
import { tagText } from '../../utils/vocabulary/tagger/tagger.ts';
import { resolveTick } from '../../utils/vocabulary/tagger/ticks.ts';
import { situation } from '../questions/situations.ts';
import { listing } from '../support/samples.ts';
import { apart, INHERITED, strangerTo } from './inherited.ts';

const SENTENCES = [
  (word: string) => word,
  (word: string) => `I work with ${word} and anxiety, and I do not offer ${word}.`,
  (word: string) => `Ages ${word} to twelve; &${word}; ${word}-owned practice, ${word} years old.`,
  (word: string) =>
    `Ich arbeite mit ${word} und biete keine ${word} an; je propose ${word}; ofrezco ${word}.`,
  (word: string) => `EFT, ${word}, MI and ${word.toUpperCase()} therapy; certified in ${word}`,
];

describe.each(INHERITED)('the word %s', (word) => {
  const stranger = strangerTo(word);

  it.each(SENTENCES.map((say) => [say('…'), say] as const))('in “%s” is a word like any other', (_, say) => {
    const ids = (text: string) => tagText(text).map(({ id, status }) => `${id} ${status}`);
    expect(ids(say(word))).toEqual(ids(say(stranger)));
  });

  it.each(['specialties', 'issues', 'approaches', 'ages', 'insurance', 'languages', 'faith'] as const)(
    'ticked among the %s is a label that is not known',
    (field) => {
      expect(resolveTick(word, field)).toEqual([]);
      expect(resolveTick(`${word}, ${word}`, field)).toEqual([]);
    },
  );

  it.each(FIELD_NAMES)('is read in the field %s as any other word', (field) => {
    expect(apart(word, coerce(field, word))).toEqual(apart(stranger, coerce(field, stranger)));
    expect(apart(word, coerce(field, [word]))).toEqual(apart(stranger, coerce(field, [stranger])));
  });

  it('in every field of a listing says no more than any other word, in facts, estimate and questions', () => {
    const outcome = (text: string) => {
      const page = listing(everywhere(text));
      const facts = factsOf(page);
      return apart(text, {
        facts,
        style: styleOf(facts, page.statement),
        estimate: estimate(SAMPLE_PROFILE, page, facts),
        questions: chooseQuestions(situation(SAMPLE_PROFILE, page), 's3'),
      });
    };
    expect(outcome(word)).toEqual(outcome(stranger));
  });

  it('in every field joins with another reading and is counted', () => {
    const page = listing(everywhere(word));
    const card = { listing: page, on: 'card', at: 1 } as const;
    const profile = listing({ ...everywhere(word), city: `${word} Bay`, issues: [word, 'Grief'] });
    const merged = mergeReadings(withReading([card], { listing: profile, on: 'profile', at: 2 }));
    expect(merged.listing.issues).toEqual([word, 'Grief']);
    const counts = counted(NO_COUNTS, page, factsOf(page));
    const rates = ratesOf(learn(NOTHING_LEARNED, counts, '2026-11-25').learned, counts, filteredOf(counts));
    expect(rates(word, 'listed')).toBe(rates(stranger, 'listed'));
    expect(rates(word, 'top')).toBe(rates(stranger, 'top'));
  });

  it('as the key of a listing is booked as its own', () => {
    const booking = beginBooking(openLedger(undefined, '2026-11-28'));
    expect([book(booking, word, 'a'), book(booking, word, 'b')]).toEqual([null, null]);
    expect(Object.keys(booking.ledger.seen)).toEqual([word]);
    const kept = openLedger(booking.ledger, '2026-11-28');
    expect(Object.entries(kept.seen)).toEqual([[word, { reading: 'b', changes: 1 }]]);
  });
});

/** Lists whose items have parts. */
const OF_PARTS = new Map<FieldName, (word: string) => unknown>([
  ['texts', (word) => ({ place: word, text: word })],
  ['licences', (word) => ({ number: word, state: word })],
  ['askedFor', (word) => ({ facet: 'topic', label: word, as: 'tick', phrase: word })],
]);

/** A listing whose every field of words is this word. */
function everywhere(word: string): Partial<Listing> {
  const blank = emptyListing();
  const fields = FIELD_NAMES.map((field) => {
    const value = blank[field];
    const whole = OF_PARTS.get(field);
    if (whole) return [field, [whole(word)]];
    if (Array.isArray(value) || field === 'insurance') return [field, [word]];
    const words = typeof value === 'string' && value === '' && field !== 'currency' && field !== 'url';
    return [field, words ? word : value];
  });
  return Object.fromEntries(fields) as Partial<Listing>;
}
