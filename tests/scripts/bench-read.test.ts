import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import { seeded } from '../../scripts/bench-fit/seeded.ts';
import { benchDecay, compareReadings, type DecayFigures, MUTATIONS } from '../../scripts/bench-read/decay.ts';
import { FieldTally, plain, rates } from '../../scripts/bench-read/fields.ts';
import { pagesIn } from '../../scripts/bench-read/generic.ts';
import { decode, inside, words } from '../../scripts/bench-read/routes/markup.ts';
import { routesOf } from '../../scripts/bench-read/routes/of-page.ts';
import { savedPages } from '../../scripts/bench-read/saved.ts';
import { speedRows } from '../../scripts/bench-read/speed.ts';
import { thousand } from '../../scripts/bench-read/thousand.ts';
import { benchFields } from '../../scripts/bench-read.ts';
import { median } from '../../scripts/median.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { emptyListing, type Listing } from '../../utils/listing/listing.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { times } from '../support/times.ts';

const pages = savedPages(pagesIn('utils/directories'), await readDescriptors());
const person = (fields: Partial<Listing>): Listing => ({ ...emptyListing('1'), ...fields });

describe('markup read without a parser', () => {
  it('gives the words as a person reads them', () => {
    expect(words('<p>Fees &amp; <b>pl</b>ans<br>here<!-- not this --><script>nor();</script></p>')).toBe(
      'Fees & plans here',
    );
  });

  it('ends an element at its own closing tag', () => {
    expect(inside('<div class="a">x<div>y</div>z</div><div>w</div>', /<div class="a">/)).toEqual([
      'x<div>y</div>z',
    ]);
  });

  it('leaves text that holds no reference as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('&')),
        (text) => decode(text) === text,
      ),
    );
  });
});

describe('the second routes, on our own replicas', () => {
  it.each([false, true])('find the same people and say the same of them; without state: %s', (noState) => {
    const { people, fields } = benchFields(pages, noState);
    expect(people).toEqual({ expected: 18, found: 18, extra: 0 });
    for (const field of fields) {
      expect([field.field, field.wrong, field.invented, field.foreign]).toEqual([field.field, 0, 0, 0]);
    }
    expect(fields.find(({ field }) => field === 'statement')?.right).toBeGreaterThan(10);
  });

  it('read records and markup apart', () => {
    const html = readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8');
    const routes = routesOf(html);
    expect(routes?.family).toBe('Psychology Today results 2025');
    expect(routes?.dom.map(({ key }) => key)).toEqual(['700101', '700102', '700103', '700104']);
    expect(routes?.state.map(({ key }) => key)).toEqual(expect.arrayContaining(['700101', '700102']));
    expect(routes?.dom[0]).not.toHaveProperty('feeIndividual');
    expect(routes?.state[0]).toHaveProperty('feeIndividual');
  });

  it('know no page of another make', () => {
    expect(routesOf('<main><h1>A page</h1></main>')).toBeNull();
  });
});

describe('the tally', () => {
  const two = [
    { key: '1', name: 'Ada Fell', city: 'Moss' },
    { key: '2', name: 'Bo Rill', city: '' },
  ];
  const tallied = (listings: Listing[], state = [] as typeof two) => {
    const tally = new FieldTally();
    tally.add('page', { family: 'any', state, dom: two }, listings, false);
    return { tally, of: (name: string) => tally.figures().find(({ field }) => field === name) };
  };

  it('counts a name of another row as a wrong person', () => {
    const { of, tally } = tallied([person({ name: 'Bo Rill', city: 'Moss' })]);
    expect(of('name')).toMatchObject({ right: 0, wrong: 1, foreign: 1 });
    expect(of('city')).toMatchObject({ right: 1, wrong: 0, foreign: 0 });
    expect(tally.faults).toEqual(["page 1 name: wrong, another's"]);
  });

  it('tells what is missing from what is invented', () => {
    const { of } = tallied([
      person({ name: 'Ada Fell' }),
      person({ key: '2', name: 'Bo Rill', city: 'Moss' }),
    ]);
    expect(of('city')).toMatchObject({ right: 0, missing: 1, invented: 1 });
  });

  it('takes either where records and markup differ, and says that they do', () => {
    const { of } = tallied([person({ name: 'Ada Fell' })], [{ key: '1', name: 'Ada Marsh', city: '' }]);
    expect(of('name')).toMatchObject({ right: 1, disputed: 1, both: 1 });
  });

  it('counts strangers and people not found', () => {
    expect(tallied([person({ key: '9', name: 'Cy' })]).tally.people).toEqual({
      expected: 2,
      found: 0,
      extra: 1,
    });
  });

  it('compares lists without order and ranges with it', () => {
    expect(plain(['b', 'A '])).toBe(plain(['a', 'B']));
    expect(plain([80, 120])).not.toBe(plain([120, 80]));
    expect(plain('unknown')).toBe('');
  });

  it('gives rates between nothing and all', () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(count, count, count, count, (right, wrong, missing, invented) => {
        const rest = { field: 'name', disputed: 0, foreign: 0, both: 0, records: 0, markup: 0 } as const;
        const { precision, recall, f1 } = rates({ ...rest, right, wrong, missing, invented });
        for (const rate of [precision, recall, f1])
          if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
        if (wrong + missing + invented > 0 && right > 0) expect(f1).toBeLessThan(1);
      }),
    );
  });
});

describe('decay', () => {
  const zero = (): DecayFigures => ({
    how: '',
    runs: 0,
    before: 0,
    right: 0,
    wrong: 0,
    strangers: 0,
    elsewhere: 0,
    less: 0,
    fields: {},
  });

  it('tells less from wrong, and knows a stranger', () => {
    const figures = zero();
    const truth = [person({ name: 'Ada Fell', issues: ['Grief', 'Anger'], city: 'Moss', region: 'OR' })];
    const read = [
      person({ name: 'Ada Fell', issues: ['Grief'], city: 'Rill', region: 'Oregon' }),
      person({ key: '2', name: 'Bo' }),
    ];
    compareReadings(truth, read, [{ key: '1', region: 'Oregon' }], figures);
    expect(figures).toMatchObject({
      before: 5,
      right: 2,
      less: 1,
      elsewhere: 1,
      wrong: 1,
      strangers: 1,
      fields: { city: 1 },
    });
  });

  it('is the same on every run and keeps everybody who they were', () => {
    const some = pages.filter(({ name }) => name === 'results');
    const once = benchDecay(some, { runs: 1 });
    expect(once).toEqual(benchDecay(some, { runs: 1 }));
    expect(once.map(({ strangers }) => strangers)).toEqual(once.map(() => 0));
    expect(once.every(({ before, right }) => before > 0 && right > 0)).toBe(true);
  });

  it.each([11, 400].slice(0, times(1, 2)))(
    'of our own replicas, from seed %i on, gives less and nothing that is wrong',
    (seed) => {
      for (const { how, before, wrong, strangers, fields } of benchDecay(pages, {
        runs: times(2, 3),
        seed,
      })) {
        expect([how, wrong, strangers, fields]).toEqual([how, 0, 0, {}]);
        expect(before).toBeGreaterThan(500);
      }
    },
  );

  it.each(Object.entries(MUTATIONS))('%s: changes a page, the same with the same seed', (_, mutate) => {
    const html =
      '<body><div class="css-1x2"><h3>Age</h3><p class="a">One</p></div><div class="b"><h3>Issues</h3><p class="c">Two</p></div>' +
      Array.from(
        { length: 30 },
        (_each, at) => `<div class="r${at} k_${at}"><h2>Age</h2><p>x</p></div>`,
      ).join('');
    const changed = (seed: number) => {
      const doc = parseHtml(html);
      mutate(doc, seeded(seed));
      return doc.body.innerHTML;
    };
    expect(changed(3)).toBe(changed(3));
    expect(changed(3)).not.toBe(parseHtml(html).body.innerHTML);
  });
});

describe('speed', () => {
  it('reads a page of many people out of our own row, each of them once, with records', () => {
    const replica = pages.find(
      ({ name, descriptor }) => descriptor.id === 'psychologytoday' && name === 'results',
    );
    if (!replica) throw new Error('The replica is gone');
    const doc = parseHtml(thousand(replica.html, 40));
    const { listings } = readPage(doc, replica.descriptor, { address: replica.address });
    expect(listings).toHaveLength(43);
    expect(new Set(listings.map(({ name }) => name)).size).toBe(43);
    expect(listings.slice(0, 40).every(({ feeIndividual }) => feeIndividual !== null)).toBe(true);
  });

  it('prints ratios to the browser’s own, the first run apart', () => {
    const runs = (...times: number[]) => times.map((time) => ({ time, found: 7 }));
    const [own, ours] = speedRows(
      new Map([
        ['innerText', runs(40, 10, 10)],
        ['Foreword', runs(20, 5, 6)],
      ]),
    );
    expect(own).toMatchObject({ ratio: 1, 'first ratio': 1 });
    expect(ours).toMatchObject({ ratio: 0.6, 'first ratio': 0.5, 'longest task': 20, found: 7 });
    expect(median([3, 1, 2, 10])).toBe(2.5);
  });
});
