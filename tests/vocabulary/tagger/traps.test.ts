import { describe, expect, test } from 'vitest';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import data from '../../../utils/vocabulary/tagger/data/traps.json' with { type: 'json' };
import { tagText } from '../../../utils/vocabulary/tagger/tagger.ts';

/** What a row says beside what it was written for: true of the text, so no error. */
const ALSO_TRUE: Record<string, readonly string[]> = {
  'I am trained in EFT for couples.': ['fmt_couple'],
  'I use EFT (tapping) for anxiety.': ['anxiety'],
  'Emotionally Focused Individual Therapy (EFIT) is my base.': ['fmt_individual'],
  'Art therapy with teens.': ['age_teen'],
  'Accepted Insurance Plans: Aetna, Out of Network': ['ins_yes'],
  'I am out of network with all plans and can give a superbill.': ['oon'],
  'EMDRIA Certified Therapist.': ['us_emdria'],
  'A veteran clinician of 30 years.': ['years'],
  'medication management': ['medication_issue'],
  'Supervised by Jane Roe, LMFT 12345': ['us_lmft'],
  'PACT Level 2 couples therapist': ['couples_general', 'fmt_couple'],
  '$150 - $200': ['fee_individual'],
  '$175 per 50 min, $250 intake': ['fee_individual'],
  'I help adults with anxiety and ...': ['age_adult'],
  'I work with veterans and first responders.': ['veterans'],
  'License 8500': ['licence_number'],
};

/**
 * Expectations that are no fact of a text: flags of the interface (`!caution`, `!stale`, `!truncated`, `!team_listing`,
 * `!check_licence`) and amounts of money (`fee:150-200`), which a listing carries in fields of its own.
 * `?lang:interpreter`, `?art` and `?eft` name no concept: nothing may be stated for them, which the check of extras covers.
 */
const OUT_OF_SCOPE = /^(?:!|fee)/;

const rows = data.items.flatMap((trap) => trap.tests.map((row) => [trap.id, row.text, row.expect] as const));

describe('traps', () => {
  test('every trap has rows, 98 in all', () => {
    expect(data.items).toHaveLength(30);
    expect(rows).toHaveLength(98);
  });

  test.each(rows)('%s: %s', (_trap, text, expected) => {
    const read = new Map<string, string>(tagText(text).map((tag) => [tag.id, tag.status]));
    const named = new Set<string>(ALSO_TRUE[text] ?? []);
    for (const each of expected) {
      if (each === '0' || OUT_OF_SCOPE.test(each)) continue;
      const id = each.slice(1).split(':')[0] ?? '';
      named.add(id);
      if (each.startsWith('+')) expect([each, read.get(id)]).toEqual([each, 'stated']);
      else if (each.startsWith('-')) expect([each, read.get(id)]).toEqual([each, 'denied']);
      else expect([each, read.get(id) ?? 'weak']).toEqual([each, 'weak']);
    }
    const extra = [...read].filter(([id, status]) => status === 'stated' && !named.has(id)).map(([id]) => id);
    expect(extra).toEqual([]);
  });

  test('an unresolved EFT or ART is weak for each of its senses', () => {
    const read = new Map<string, string>(
      tagText('Modalities: CBT, EFT, EMDR, ART.').map((tag) => [tag.id, tag.status]),
    );
    for (const id of ['eft_couples', 'emotion_focused', 'eft_tapping', 'art_resolution'])
      expect(read.get(id)).toBe('weak');
  });

  test('what counts as true beside a row is a concept', () => {
    for (const id of Object.values(ALSO_TRUE).flat()) expect(conceptOf(id)).toBeDefined();
  });
});
