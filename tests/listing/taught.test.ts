import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Descriptor, Source } from '../../utils/listing/descriptor.ts';
import { mendTaught, taughtLeftKey } from '../../utils/listing/mend-taught.ts';
import { taughtDescriptorSchema } from '../../utils/listing/taught-schema.ts';
import { taughtAt } from '../../utils/messages/taught.ts';

const hedge: Descriptor = {
  id: 'taught:hedge.example',
  label: 'Hedge',
  evidence: 'taught',
  basis: 'what a person showed',
  matches: ['https://hedge.example/*'],
  currency: 'GBP',
  pages: [{ kind: 'results', select: '.tile' }],
  stores: {},
};
const withSource = (source: Source): Descriptor => ({
  ...hedge,
  results: { row: '.tile', badge: { corner: 'top-right', inset: [0, 0] }, fields: { name: [source] } },
});
const fits = (descriptor: unknown) => taughtDescriptorSchema.safeParse(descriptor).success;

describe('the addresses of a directory that was taught', () => {
  it.each([
    'https://hedge.example/t',
    'https://www.hedge.example:8443/',
    'http://localhost:3000/list',
    'http://127.0.0.1/',
  ])('are those of the page where it was taught: %s', (address) => {
    expect(fits(taughtAt(address, 'Hedge', hedge))).toBe(true);
  });

  it.each<[string, Partial<Descriptor>]>([
    ['another site’s', { matches: ['https://www.psychologytoday.com/*'] }],
    ['another site’s too', { matches: ['https://hedge.example/*', 'https://other.example/*'] }],
    ['those of a place that it has left', { formerly: ['https://other.example/*'] }],
    ['open to anyone on the way', { matches: ['http://hedge.example/*'] }],
    ['a host below its own', { matches: ['https://a.hedge.example/*'] }],
    ['a part of the site', { matches: ['https://hedge.example/list*'] }],
    ['of no host', { id: 'taught:', matches: ['https:///*'] }],
    ['of a host with a path', { id: 'taught:hedge.example/a', matches: ['https://hedge.example/a/*'] }],
    [
      'of a host with a name in front',
      { id: 'taught:a@hedge.example', matches: ['https://a@hedge.example/*'] },
    ],
    ['of a host in capitals', { id: 'taught:Hedge.example', matches: ['https://Hedge.example/*'] }],
    ['of a shipped directory', { id: 'psychologytoday' }],
    ['of one that says it was seen', { evidence: 'seen' }],
  ])('are never %s', (_what, change) => {
    expect(fits({ ...hedge, ...change })).toBe(false);
  });

  // `fc.webUrl` makes the same, and takes seconds to be put together.
  const anyAddress = fc
    .tuple(fc.domain(), fc.string())
    .map(([host, path]) => `https://${host}/${encodeURI(path)}`);

  it('are whole for any host', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, two) => {
        const taught = taughtAt(one, 'A', hedge);
        expect(fits(taught)).toBe(true);
        const other = taughtAt(two, 'A', hedge).matches;
        expect(fits({ ...taught, matches: other })).toBe(other[0] === taught.matches[0]);
      }),
    );
  });
});

describe('the patterns of a directory that was taught', () => {
  const ENDLESS = '^(a|a)*$';
  it.each<[string, Descriptor]>([
    ['a step', withSource({ select: 'a', steps: [['match', ENDLESS]] })],
    ['a step that takes out', withSource({ select: 'a', steps: [['without', ENDLESS]] })],
    ['a condition', withSource({ select: 'a', steps: [['if', ENDLESS, 'yes']] })],
    [
      'a later step',
      withSource({
        select: 'a',
        steps: [
          ['join', ' '],
          ['split', ENDLESS],
        ],
      }),
    ],
    ['a step of the page’s address', withSource({ page: 'address', steps: [['keep', ENDLESS]] })],
    ['a step of a record', withSource({ store: 's', path: 'a', steps: [['drop', ENDLESS]] })],
    ['a heading', withSource({ select: 'p', under: { heading: 'h4', text: ENDLESS } })],
    [
      'a heading after it',
      withSource({ select: 'p', under: { heading: 'h4', text: 'Topics', next: [ENDLESS] } }),
    ],
    ['the address of a page', { ...hedge, pages: [{ kind: 'results', path: ENDLESS }] }],
    [
      'the id of a record',
      {
        ...hedge,
        stores: {
          s: { script: 'script', format: 'json', path: 'a', id: { path: 'id', steps: [['match', ENDLESS]] } },
        },
      },
    ],
    [
      'a field of a profile',
      {
        ...hedge,
        profile: {
          badge: { corner: 'top-left', inset: [0, 0] },
          fields: { name: [{ select: 'a', steps: [['match', ENDLESS]] }] },
        },
      },
    ],
    ['the text of a whole page, however plain', { ...hedge, pages: [{ kind: 'empty', text: 'Nobody' }] }],
  ])('are turned down when they may never end, in %s', (_what, descriptor) => {
    expect(fits(descriptor)).toBe(false);
    expect(
      fits(
        JSON.parse(
          JSON.stringify(descriptor).replaceAll(ENDLESS, '^a').replace('"text":"Nobody"', '"path":"a"'),
        ),
      ),
    ).toBe(true);
  });

  it('are only those that are run: what is put in their place may be anything', () => {
    expect(fits(withSource({ select: 'a', steps: [['map', { '(a|a)*': '(a+)+' }]] }))).toBe(true);
    expect(fits(withSource({ select: 'a', steps: [['join', '(((']] }))).toBe(true);
    expect(fits(withSource({ always: '(a+)+' }))).toBe(true);
  });
});

describe('the taught directories of a file', () => {
  const named = (label: string, change: Partial<Descriptor>) => ({ ...hedge, label, ...change });

  it('are taken but for those that are named, with why', () => {
    const marsh = taughtAt('https://marsh.example/', 'Marsh', hedge);
    expect(
      mendTaught(
        [
          hedge,
          named('Psychology Today', { id: 'taught:nice.test', matches: ['https://other.test/*'] }),
          {
            ...taughtAt('https://slow.example', 'Slow', hedge),
            pages: [{ kind: 'results', path: '(a+)+b' }],
          },
          hedge,
          { label: 'Odd' },
          null,
          marsh,
          taughtAt('https://late.example/', 'Late', hedge),
        ],
        2,
      ),
    ).toEqual({
      taught: [hedge, marsh],
      leftOut: [
        { what: 'Psychology Today', why: 'other-site' },
        { what: 'Slow', why: 'unsafe-pattern' },
        { what: 'Hedge', why: 'twice' },
        { what: 'Odd', why: 'not-understood' },
        { what: '?', why: 'not-understood' },
        { what: 'Late', why: 'too-many' },
      ],
    });
  });

  it('never make it throw, and what is taken fits', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.constant(hedge))), (raw) => {
        const { taught, leftOut } = mendTaught(raw, 3);
        expect(taught.length + leftOut.length).toBe(raw.length);
        for (const one of taught) expect(fits(one)).toBe(true);
        for (const { what } of leftOut) expect(what.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('are named without end neither', () => {
    expect(mendTaught(Array(5000).fill({ label: 'x'.repeat(999) }), 5).leftOut).toHaveLength(105);
  });

  it.each(['other-site', 'unsafe-pattern', 'twice', 'too-many', 'not-understood'] as const)(
    'have a sentence for %s',
    (why) => {
      expect(Object.keys(messages)).toContain(taughtLeftKey({ what: '', why }));
    },
  );
});
