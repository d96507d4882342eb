import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../../build/directories.ts';
import { cut } from '../../../utils/dom/text.ts';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_KEY,
  LONGEST_LIST,
  LONGEST_STATEMENT,
  LONGEST_TEXT,
  MOST_ITEMS,
} from '../../../utils/listing/limits.ts';
import { emptyListing, FIELD_NAMES, type FieldName, type Listing } from '../../../utils/listing/listing.ts';
import { listingSchema } from '../../../utils/listing/schema.ts';
import { taughtDescriptorSchema } from '../../../utils/listing/taught-schema.ts';
import { taughtAt } from '../../../utils/messages/taught.ts';
import { coerce } from '../../../utils/reader/descriptor/coerce.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import { Found } from '../../../utils/reader/generic/found.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { beginLesson } from '../../../utils/reader/teach/lesson.ts';
import { casesOf, parse, replica } from '../../directories/folders.ts';
import { times } from '../../support/times.ts';
import { listPage, PEOPLE } from '../teach/people.ts';

/** Texts about as long as some field's bound, of letters, surrogates, line ends and white space. */
const anyText = fc
  .tuple(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        'x',
        '🌱',
        '$120 ',
        'https://a.example/',
        'https://a.example/\u2028',
        'a, ',
        'USD',
        '\ud83c',
        '0',
        '9',
      ),
    ),
    fc.constantFrom(1, 2, 3, 40, 41, 100, 200, 201, 300, 301, 500, 2000, 2001, 20_000, 20_001),
  )
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length + 1));
const one = fc.oneof(
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('yes', 'no', 'closed', 'In practice for 12 years', -1, 1e9, null, undefined),
);
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  one,
  fc.array(one, { maxLength: 20 }),
  fc.array(anyText, { minLength: 290, maxLength: 400, size: 'max' }),
  fc.anything({ maxDepth: 2 }),
);

const isSchemas = (field: FieldName, value: unknown) =>
  listingSchema.safeParse({ ...emptyListing('1'), [field]: value }).success;

describe('whatever a page gives for a field', () => {
  it('is nothing, or fits, whichever field it is', () => {
    fc.assert(
      fc.property(anyValue, (raw) => {
        for (const field of FIELD_NAMES) {
          const value = coerce(field, raw);
          if (value !== undefined && !isSchemas(field, value))
            expect.fail(`${field}: ${JSON.stringify(value)}`);
        }
      }),
      { numRuns: times(50, 150) },
    );
  });

  it('fits in all of a listing’s fields at once, wherever it is said to stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FIELD_NAMES), anyValue, anyText)), (given) => {
        const found = new Found('1001');
        for (const [field, raw, source] of given) {
          found.put(field, raw, source);
          if (Array.isArray(raw)) found.add('issues', raw.map(String), source);
          if (field !== 'key') found.replace(field, raw, source);
        }
        expect(listingSchema.safeParse(found.listing).error).toBeUndefined();
      }),
      { numRuns: times(20, 60) },
    );
  });
});

describe('a field at its bound', () => {
  const texts = [
    ...(['name', 'profession', 'city', 'region', 'postalCode', 'pronouns'] as const).map(
      (field) => [field, LONGEST_TEXT] as const,
    ),
    ['statement', LONGEST_STATEMENT] as const,
  ];
  it.each(texts)('%s of %i characters stays, and one more is cut off', (field, most) => {
    const whole = 'x'.repeat(most);
    expect(coerce(field, whole)).toBe(whole);
    expect(coerce(field, `${whole}y`)).toBe(whole);
  });

  it('is an id or an address that is not used when it is longer: half of one is another’s', () => {
    const address = (length: number) => `https://a.example/${'x'.repeat(length)}`.slice(0, length);
    expect(coerce('key', 'k'.repeat(LONGEST_KEY))).toHaveLength(LONGEST_KEY);
    expect(coerce('key', 'k'.repeat(LONGEST_KEY + 1))).toBeUndefined();
    expect(coerce('url', address(LONGEST_ADDRESS))).toHaveLength(LONGEST_ADDRESS);
    expect(coerce('url', address(LONGEST_ADDRESS + 1))).toBeUndefined();
  });

  it('is a list of which each item, the number of items and all of it are bounded', () => {
    const numbered = Array.from({ length: MOST_ITEMS + 5 }, (_, at) => `Topic ${at}`);
    expect(coerce('issues', numbered)).toEqual(numbered.slice(0, MOST_ITEMS));
    expect(coerce('issues', ['a'.repeat(LONGEST_TEXT + 1)])).toEqual(['a'.repeat(LONGEST_TEXT)]);
    const long = numbered.map((topic) => topic.padEnd(LONGEST_TEXT, '.'));
    const kept = coerce('issues', long) ?? [];
    expect(kept).toEqual(long.slice(0, Math.floor(LONGEST_LIST / LONGEST_TEXT)));
  });

  it('is never cut in the middle of a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
        const kept = cut(text, most);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept.isWellFormed()).toBe(true);
        if (text.length <= most) expect(kept).toBe(text);
      }),
    );
  });
});

describe('one clinician who writes far too much', () => {
  /** A page of a directory, with this in the place of the first name that it prints, and all that was read. */
  async function pageWith(change: (html: string) => string): Promise<Listing[]> {
    const directory = (await readDescriptors()).find(({ id }) => id === 'psychologytoday') as Descriptor;
    const html = replica(directory, 'results.html').documentElement.outerHTML;
    const address = casesOf(directory)['results.html']?.address ?? '';
    return readPage(parse(change(html)), directory, { address }).listings;
  }

  it.each([
    ['a name', (html: string) => html.replaceAll('Orla Tennick', `Orla Tennick ${'Fay '.repeat(120)}`)],
    [
      'a profession',
      (html: string) => html.replaceAll('Clinical Social Work/Therapist', 'Healer '.repeat(90)),
    ],
    ['letters after the name', (html: string) => html.replaceAll('LCSW', `LCSW, ${'X'.repeat(320)}`)],
    ['a statement', (html: string) => html.replaceAll('the quiet after it', 'the quiet '.repeat(3000))],
  ])('in %s takes nobody’s place on the list', async (_what, change) => {
    const before = await pageWith((html) => html);
    const after = await pageWith(change);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toEqual(before[0]);
    for (const one of after) expect(listingSchema.safeParse(one).error).toBeUndefined();
  });

  it('on a page that nobody described is cut too, whatever her markup says', () => {
    const card = (id: string, more = '') =>
      `<li><h3><a href="/therapists/ada-fenn/${id}">Ada Fenn</a></h3><p>Psychologist, PhD</p><p>I help people who lost someone, and we begin where you are today.</p>${more}</li>`;
    const long = `<span itemprop="${'x '.repeat(300)}jobTitle">Counsellor</span><p>${'LMFT, '.repeat(90)}</p>`;
    const html = `<ul>${card('1001', long)}${card('1002')}${card('9'.repeat(250))}</ul>`;
    const { listings } = readGeneric(parse(html), 'https://hollow.example/therapists');
    expect(listings.length).toBeGreaterThan(1);
    for (const one of listings) expect(listingSchema.safeParse(one).error).toBeUndefined();
  });
});

describe('a lesson on a page that names its parts at length', () => {
  const names = Array.from(
    { length: 12 },
    (_, at) => `${'abcdefghij'[at % 10]}${'tile-of-a-list-'.repeat(4)}`,
  );
  const decoys = names.map((name) => `<p class="${name}">Call</p>`).join('');

  function learn(change: (html: string) => string, host = 'hedge.example') {
    const lesson = beginLesson(parse(change(listPage().documentElement.outerHTML)), `https://${host}/t`);
    const pieces = lesson.examples(0)[0]?.pieces ?? [];
    const at = (text: RegExp) => pieces.findIndex((piece) => text.test(piece.text));
    const taught = lesson.learn(0, [
      { block: 0, field: 'name', piece: at(/^Maud/), below: false },
      { block: 0, field: 'statement', piece: at(/^Grief/), below: false },
      { block: 0, field: 'issues', piece: at(/Topics/), below: true },
    ]);
    if ('problem' in taught) throw new Error(taught.problem);
    return taught;
  }

  it.each<[string, (html: string) => string, host?: string]>([
    ['a host of 200 characters', (html) => html, `${'long-name.'.repeat(18)}example`],
    [
      'parts known by many classes at once',
      (html) => html.replaceAll('<p class="words">', `${decoys}<p class="${names.join(' ')}">`),
    ],
    [
      'a heading without end',
      (html) => html.replaceAll('<h4>Topics</h4>', `<h4>${'(Topics) '.repeat(150)}</h4>`),
    ],
    [
      'ids of a long name',
      (html) => {
        let at = 0;
        const id = () => `<div class="tile" data-${'a'.repeat(120)}-id="a${at++}" data-key="b${at}">`;
        return html.replaceAll('<div class="tile">', id).replace(/href="\/t[^"]*"/g, 'href="/t"');
      },
    ],
  ])('gives what can be kept: %s', (_what, change, host) => {
    const { descriptor, listings } = learn(change, host);
    const kept = taughtAt('https://hedge.example/t', 'Hedge', descriptor);
    expect(taughtDescriptorSchema.safeParse(kept).error).toBeUndefined();
    expect(listings.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(listings[0]?.issues).toEqual(PEOPLE[0]?.topics);
    for (const one of listings) expect(listingSchema.safeParse(one).error).toBeUndefined();
  });
});
