import { describe, expect, test } from 'vitest';
import { emptyListing } from '../../../utils/listing/listing.ts';
import { AXES } from '../../../utils/vocabulary/concepts/axes.ts';
import data from '../../../utils/vocabulary/tagger/data/style-cues.json' with { type: 'json' };
import { factsOf } from '../../../utils/vocabulary/tagger/listing-facts.ts';
import { styleOf } from '../../../utils/vocabulary/tagger/style.ts';
import { styleCues } from '../../../utils/vocabulary/tagger/style-cues.ts';

function styleFrom(statement: string, approaches: string[] = []) {
  return styleOf(factsOf({ ...emptyListing(), statement, approaches }), statement);
}

describe('style', () => {
  test('is unknown when nothing is said', () => {
    for (const axis of AXES) expect(styleFrom('')[axis]).toEqual({ lean: null, cues: [] });
  });

  test('a clear sentence leans', () => {
    expect(styleFrom('I have a direct style.').lead.lean).toBeGreaterThan(0);
    expect(styleFrom('I will challenge you and hold you accountable.').stance.lean).toBeGreaterThan(0);
    expect(styleFrom('We look at your childhood and your family of origin.').time.lean).toBeGreaterThan(0);
  });

  test('a cue keeps the words that gave it', () => {
    const statement = 'I can be quite blunt.';
    expect(styleFrom(statement).stance.cues[0]?.phrase).toBe('blunt');
  });

  test('two opposite cues make it unknown, not the mean', () => {
    expect(
      styleFrom('I am directive and structured, and I follow your lead at your pace.').lead.lean,
    ).toBeNull();
  });

  test('non-directive is not directive', () => {
    expect(styleFrom('My work is non-directive.').lead.lean).toBeLessThan(0);
  });

  test('a denied cue is no cue', () => {
    expect(styleFrom('I do not give homework or worksheets.').work.lean).toBeNull();
  });

  test('warm words alone say nothing, for half of all listings use them', () => {
    expect(styleFrom('I am warm and caring.').stance.lean).toBeNull();
  });

  test('one telling method leans; opposite methods cancel to unknown', () => {
    expect(styleFrom('', ['Exposure Response Prevention (ERP)']).work.lean).toBeGreaterThan(0);
    expect(styleFrom('', ['Cognitive Behavioral (CBT)', 'Psychodynamic']).work.lean).toBeNull();
  });

  test('many ticked methods weaken each other', () => {
    const one = styleFrom('', ['Cognitive Behavioral (CBT)']).work.cues[0]?.strength ?? 0;
    const four =
      styleFrom('', ['Cognitive Behavioral (CBT)', 'Dialectical (DBT)', 'EMDR', 'Gestalt']).work.cues[0]
        ?.strength ?? 0;
    expect(four).toBeCloseTo(one / 2);
  });

  test('an explicit sentence outweighs a method', () => {
    expect(
      styleFrom('My work is non-directive and client-led.', ['Exposure Response Prevention (ERP)']).lead.lean,
    ).toBeLessThan(0);
  });

  test('a lean stays within its range', () => {
    for (const axis of AXES) {
      const { lean } = styleFrom(
        'I am directive, structured, blunt, candid, practical; tools, skills, homework.',
        ['DBT'],
      )[axis];
      expect(lean === null || Math.abs(lean) <= 2).toBe(true);
    }
  });

  test.each([
    ['lead', 'I am directive.', 'My work is client-led, at your pace.'],
    ['time', 'We explore your childhood.', 'I stay in the here and now.'],
    ['stance', 'I will challenge you and hold you accountable.', 'I am warm, gentle and compassionate.'],
  ] as const)('opposite cues on %s make it unknown, in either order', (axis, one, other) => {
    expect(styleFrom(`${one} ${other}`)[axis].lean).toBeNull();
    expect(styleFrom(`${other} ${one}`)[axis].lean).toBeNull();
    expect(styleFrom(one)[axis].lean).not.toBeNull();
  });

  test.each([
    'I assign homework.',
    'I will give you homework.',
    'You will leave with something to practice each week.',
    'I often set tasks to try between our meetings.',
    'I hand out exercises to do at home.',
  ])('work that is given for the week is practical by itself: %s', (text) => {
    expect(styleFrom(text).work.lean).toBeGreaterThan(0);
  });

  test.each([
    'I do not assign homework.',
    'I never give my clients homework.',
    'I help teens who struggle with homework.',
    'I work with parents on homework battles.',
    'There is no homework in my practice.',
  ])('that of a child, and what is not given, is not: %s', (text) => {
    expect(styleFrom(text).work.lean).toBeNull();
  });

  test('each cue has its base rate, as counted in real listings', () => {
    for (const { id, baseRate } of styleCues()) {
      expect([id, baseRate > 0 || id === 'measures_progress']).toEqual([id, true]);
      expect(baseRate).toBeLessThan(0.6);
    }
    const { statements } = data.meta.counted;
    for (const { count, base } of data.items) expect(base).toBeCloseTo(count / statements, 3);
    const rate = (cue: string) => styleCues().find(({ id }) => id === cue)?.baseRate ?? 0;
    expect(rate('stance_warm')).toBeGreaterThan(10 * rate('stance_challenge'));
  });

  test('only the beginning of an endless statement is read', () => {
    const statement = `${'lorem ipsum. '.repeat(2000)} I am very direct and directive.`;
    expect(styleFrom(statement).lead.lean).toBeNull();
  });

  test('each pattern of the data finds words', () => {
    expect(styleCues().length).toBe(22);
    expect(new Set(styleCues().map((cue) => cue.axis))).toEqual(
      new Set([...AXES, 'humour', 'talk', 'disclosure', 'feedback', 'culture', 'spiritual', 'address']),
    );
    expect(
      'I use humor'.match(styleCues().find((cue) => cue.id === 'humour')?.pattern ?? /$^/),
    ).not.toBeNull();
  });
});
