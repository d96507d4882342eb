import { describe, expect, it } from 'vitest';
import { CARDS } from './forty/as-cards-say.ts';
import { STRANGERS } from './forty/as-strangers-ask.ts';
import { PRACTICES } from './forty/in-other-practices.ts';
import { ELSEWHERE } from './forty/in-other-words.ts';
import { FIRST } from './forty/what-comes-first.ts';
import { WORK } from './forty/what-they-do.ts';
import { call, why, words } from './situations.ts';

/** Written from the listings before any of them was run: the right question, and what the listing answers. */
const CASES = [...FIRST, ...WORK, ...CARDS, ...ELSEWHERE, ...STRANGERS, ...PRACTICES];
const ENOUGH = 0.95;

/** Questions of which one is enough: two of a row ask for one thing. */
const TWINS: readonly (readonly string[])[] = [
  ['q_fee', 'q_sliding'],
  ['q_insurance', 'q_oon'],
  ['q_assoc', 'q_assoc_move'],
  ['q_open', 'q_no_room'],
  ['q_prescribe', 'q_med', 'value_q_medication'],
  ['q_method_trauma', 'q_uses'],
  ['q_style_stance', 'q_style_gentle'],
  ['q_style_lead', 'q_style_talk'],
  ['q_progress', 'q_notworking'],
];

const asked = CASES.map((each) => ({ ...each, call: call(each.profile, each.listing) }));
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

describe('forty people, each before one listing', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it('have the right question among the five, nineteen times in twenty', () => {
    const missed = asked.filter(({ right, call: five }) => !right.some((id) => idsOf(five).includes(id)));
    const told = missed.map(({ name, right, call: five }) => `${name}: not ${right}, but ${idsOf(five)}`);
    expect(1 - missed.length / asked.length, told.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(asked)(
    '$name: nothing that is answered, and no two that ask for one thing',
    ({ answered, call: five }) => {
      expect(five).toHaveLength(5);
      const ids = idsOf(five);
      expect(ids.filter((id) => answered.includes(id))).toEqual([]);
      for (const twins of TWINS)
        expect(ids.filter((id) => twins.includes(id)).length, twins.join()).toBeLessThanOrEqual(1);
      // The same sentence with other words in it is a twin too.
      expect(new Set(ids).size, ids.join()).toBe(ids.length);
    },
  );

  it('someone without openings is asked for one before anything else', () => {
    for (const { name, right, call: five } of asked)
      if (right.includes('q_no_room')) {
        expect(five[0]?.id, name).toBe('q_no_room');
        expect(words(five[0] as never)).toMatch(/opening soon.*name a colleague/);
      }
  });

  it('nobody with an independent licence is said to be supervised', () => {
    for (const { name, listing, call: five } of asked) {
      const independent = listing.credentials.some((letters) => /^(?:LCSW|LICSW|LMFT|PsyD)$/.test(letters));
      if (independent) expect(five.map(why).join(' '), name).not.toMatch(/supervis/);
    }
  });
});
