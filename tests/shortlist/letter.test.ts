import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, LETTER_PARTS, letterOf, ROOM_FOR, type Ticked } from '../../utils/shortlist/letter.ts';

const all: Ticked = {
  state: 'Texas',
  about: 'worry about my health',
  meet: 'online',
  when: 'in the evening',
  plan: 'Aetna',
  price: '$150',
  reach: '555-0100',
  name: 'Kim',
};
const keys = (...given: Parameters<typeof letterOf>) =>
  letterOf(...given)
    .flat()
    .map(({ text }) => text);

describe('a first message', () => {
  it('says hello, what was ticked, asks for room, and says how to answer', () => {
    expect(keys('short', 'Lucian Abara', all)).toEqual([
      'letter_hello',
      'letter_state',
      'letter_about',
      'letter_meet',
      'letter_when',
      'letter_room',
      'letter_plan',
      'letter_price',
      'letter_talk',
      'letter_reach',
      'letter_thanks',
      'letter_name',
    ]);
  });

  it('is whole without anything ticked, and to nobody by name', () => {
    expect(keys('short', ' ', {})).toEqual([
      'letter_hello_nobody',
      'letter_looking',
      'letter_room',
      'letter_talk',
      'letter_reach_here',
      'letter_thanks',
    ]);
  });

  it('says in a voicemail nothing of what it is about: someone else may listen', () => {
    const said = JSON.stringify(letterOf('voicemail', 'Lucian Abara', all));
    for (const part of ['worry about my health', 'Aetna', '$150', 'evening'])
      expect(said).not.toContain(part);
    expect(said).toContain('555-0100');
  });

  it('holds exactly what was ticked, whatever was', () => {
    const ticked = fc.record(
      Object.fromEntries(LETTER_PARTS.map((part) => [part, fc.constant(`<${part}>`)])) as Record<
        (typeof LETTER_PARTS)[number],
        fc.Arbitrary<string>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...LETTER_KINDS), ticked, (kind, some) => {
        const said = letterOf(kind, 'X', some as Ticked)
          .flat()
          .flatMap(({ slots }) => slots);
        const wanted = ROOM_FOR[kind].filter((part) => part in some).map((part) => `<${part}>`);
        expect(said.filter((slot) => slot !== 'X').sort()).toEqual(wanted.sort());
      }),
    );
  });
});
