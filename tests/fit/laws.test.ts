import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder } from '../../utils/fit/order.ts';
import { wishKey } from '../../utils/fit/told.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated } from './said.ts';

const TOPICS: Record<string, string> = {
  anxiety: 'Anxiety',
  panic: 'Panic Attacks',
  depression: 'Depression',
  grief: 'Grief',
  trauma: 'Trauma and PTSD',
  adhd: 'ADHD',
  divorce: 'Divorce',
};
const METHODS: Record<string, string> = {
  emdr: 'EMDR',
  cbt_i: 'CBT-I',
  dbt: 'Dialectical (DBT)',
  gottman: 'Gottman Method',
};
const importance = fc.constantFrom('must' as const, 'nice' as const, 'not' as const);
const concepts = fc.constantFrom<[Wish['facet'], string]>(
  ...Object.keys(TOPICS).map((id): ['topic', string] => ['topic', id]),
  ...Object.keys(METHODS).map((id): ['approach', string] => ['approach', id]),
  ['setting', 'setting_online'],
  ['plan', 'aetna'],
  ['comfort', 'g_woman'],
  ['state', 'state_tx'],
);
const price = fc.constantFrom<Wish>(
  { facet: 'price', max: 150, session: 'individual', importance: 'must' },
  { facet: 'price', max: 100, session: 'individual', importance: 'nice' },
);
const conceptWish = fc
  .tuple(concepts, importance)
  .map(([[facet, concept], weight]) => wish(facet as 'topic', concept, weight));
const wishes: fc.Arbitrary<Wish[]> = fc.uniqueArray(fc.oneof({ weight: 6, arbitrary: conceptWish }, price), {
  selector: wishKey,
  minLength: 1,
  maxLength: 7,
});
const pages: fc.Arbitrary<Listing> = fc
  .record({
    issues: fc.subarray(Object.values(TOPICS)),
    approaches: fc.subarray(Object.values(METHODS)),
    statement: fc.constantFrom(
      '',
      'I specialize in trauma and grief.',
      'I do not offer EMDR.',
      'Are you anxious? I use DBT.',
      'I do not treat panic attacks. I am licensed in Texas.',
    ),
    online: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    feeIndividual: fc.constantFrom(null, [90, 120] as const, [120, 180] as const, [200, 200] as const),
    insurance: fc.constantFrom<string[] | null>(null, ['Aetna'], ['Cigna'], ['Yes']),
    slidingScale: fc.constantFrom('yes' as const, 'unknown' as const),
    pronouns: fc.constantFrom('', 'she/her', 'he/him'),
    region: fc.constantFrom('', 'TX', 'NY'),
    availability: fc.constantFrom('accepting' as const, 'waitlist' as const, 'unknown' as const),
  })
  .map(listing);
const shown = (estimate: ReturnType<typeof estimated>) => ({
  band: estimate.band,
  share: estimate.share,
  room: estimate.room,
  order: estimate.order,
  verdicts: Object.fromEntries(estimate.verdicts.map((each) => [wishKey(each.wish), each.verdict])),
});

describe('laws', () => {
  it('nothing said or near is unclear, unless something is denied or offered against a wish', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const { verdicts, band } = estimated(page, asked);
        const some = verdicts.some(({ verdict }) => verdict === 'says' || verdict === 'near');
        expect(some).toBe(some && band !== 'unclear');
        if (!some) expect(['unclear', 'against']).toContain(band);
      }),
    );
  });

  it('everything said in words or fields is clear', () => {
    const said = listing({
      statement:
        'I specialize in anxiety, panic, depression, grief, trauma, ADHD and divorce. I use EMDR, CBT-I, DBT and the Gottman method. I am licensed in Texas.',
      online: 'yes',
      pronouns: 'she/her',
      insurance: ['Aetna'],
      feeIndividual: [90, 90],
    });
    fc.assert(
      fc.property(wishes, (asked) => {
        const wanted = asked.map((each) => ({ ...each, importance: 'must' }) as Wish);
        expect(estimated(said, wanted)).toMatchObject({ band: 'clear', share: 1 });
      }),
    );
  });

  it('a must that is otherwise, or a must-not that is offered, is always against; of price and plan both', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const { verdicts, band } = estimated(page, asked);
        const money = (of: Wish) => of.facet === 'price' || (of.facet === 'plan' && of.importance !== 'not');
        const otherwise = verdicts.some(
          (each) => each.verdict === 'no' && each.wish.importance !== 'nice' && !money(each.wish),
        );
        const paying = verdicts.filter((each) => money(each.wish));
        const broke =
          paying.length > 0 &&
          paying.every(({ verdict }) => verdict === 'no') &&
          paying.some((each) => each.wish.importance === 'must');
        expect(band === 'against').toBe(otherwise || broke);
      }),
    );
  });

  it('removing a fact makes it not said, never otherwise', () => {
    fc.assert(
      fc.property(wishes, pages, fc.nat(), (asked, page, pick) => {
        const wanted = asked.filter((each) => each.importance !== 'not');
        const fields = ['issues', 'approaches'] as const;
        const field = fields[pick % 2] ?? 'issues';
        const fewer = { ...page, [field]: page[field].toSpliced(pick % Math.max(1, page[field].length), 1) };
        const before = shown(estimated(page, wanted)).verdicts;
        const after = shown(estimated(fewer, wanted)).verdicts;
        for (const [key, verdict] of Object.entries(after))
          if (verdict === 'no') expect(before[key]).toBe('no');
      }),
    );
  });

  it('more ticks of other things never help', () => {
    fc.assert(
      fc.property(wishes, pages, fc.integer({ min: 1, max: 60 }), (asked, page, count) => {
        const others = Array.from({ length: count }, (_, index) => `Something else ${index}`);
        const before = estimated(page, asked);
        const more = {
          ...page,
          issues: [...page.issues, ...others],
          approaches: [...page.approaches, ...others],
        };
        const after = estimated(more, asked);
        expect(after.share).toBeLessThanOrEqual(before.share);
        expect(compareOrder(before.order.slice(0, 5), after.order.slice(0, 5))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('the order of ticks and the spelling of a label change nothing', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const turned = {
          ...page,
          issues: page.issues.toReversed().map((label) => label.replace('Trauma and PTSD', 'trauma & PTSD')),
          approaches: page.approaches.toReversed().map((label) => label.toUpperCase()),
        };
        expect(shown(estimated(turned, asked))).toEqual(shown(estimated(page, asked)));
      }),
    );
  });

  it('the order of wishes changes nothing but which topic is the main one', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const main = asked.find(({ facet, importance: weight }) => facet === 'topic' && weight !== 'not');
        fc.pre(main !== undefined);
        const others = asked.filter((each) => each !== main).toReversed();
        const turned = [...(main ? [main] : []), ...others];
        expect(shown(estimated(page, turned))).toEqual(shown(estimated(page, asked)));
      }),
    );
  });

  it('a name, a photo or a pronoun changes nothing that was not asked for', () => {
    fc.assert(
      fc.property(wishes, pages, fc.string(), (asked, page, name) => {
        const open = asked.filter((each) => each.facet !== 'comfort');
        const other = { ...page, name, pronouns: 'they/them' };
        expect(shown(estimated(other, open))).toEqual(shown(estimated(page, open)));
      }),
    );
  });

  it('all nice is all must: scaling all importances changes nothing but what may be against', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const all = (weight: 'must' | 'nice') =>
          estimated(
            page,
            asked.map((each) => ({ ...each, importance: weight }) as Wish),
          );
        const [musts, nices] = [all('must'), all('nice')];
        expect(nices.share).toBe(musts.share);
        expect(nices.mid).toBeCloseTo(musts.mid, 5);
        if (musts.band !== 'against') expect(nices.band).toBe(musts.band);
      }),
    );
  });

  it('a told answer never widens the range, and a yes never lowers what is said', () => {
    fc.assert(
      fc.property(wishes, pages, fc.nat(), fc.boolean(), (asked, page, pick, yes) => {
        const about = asked[pick % asked.length] as Wish;
        const before = estimated(page, asked);
        const after = estimated(page, asked, [{ about: wishKey(about), yes }]);
        expect(after.high - after.low).toBeLessThanOrEqual(before.high - before.low + 1e-5);
        if (yes && about.importance !== 'not') expect(after.share).toBeGreaterThanOrEqual(before.share);
      }),
    );
  });

  it('a listing without openings never stands above the same listing with them', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const full = estimated({ ...page, availability: 'closed' }, asked);
        expect(compareOrder(estimated(page, asked).order, full.order)).toBeLessThan(0);
      }),
    );
  });

  it('silence on a must-not changes nothing', () => {
    fc.assert(
      fc.property(wishes, pages, (asked, page) => {
        const kept = wish('approach', 'hypnotherapy', 'not');
        const { order, share, band, low, mid, high } = estimated(page, asked);
        expect(estimated(page, [...asked, kept])).toMatchObject({ order, share, band, low, mid, high });
      }),
    );
  });
});
