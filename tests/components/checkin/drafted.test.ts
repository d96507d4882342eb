import { describe, expect, it } from 'vitest';
import { choicesFor, itemsFor, proposed, withDraft } from '../../../components/checkin/drafted.ts';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { MISSING_IDS, missingToWish } from '../../../utils/alliance/leaving.ts';
import { EMPTY_PROFILE } from '../../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { profileSchema } from '../../../utils/profile/schema.ts';
import { leans } from '../../../utils/profile/style.ts';
import { conceptOf } from '../../../utils/vocabulary/concepts/concepts.ts';
import { wish } from '../../support/samples.ts';

describe('what a draft can be about', () => {
  it('is a note of one’s own for three, and something to choose or to answer for all others', () => {
    const open = MISSING_IDS.filter((missing) => {
      const draft = missingToWish(missing);
      return (
        draft.facet !== 'price' && !choicesFor(draft, CHOICES).length && !itemsFor(draft, CHOICES).length
      );
    });
    expect(open).toEqual(['understood', 'welcome', 'other']);
  });

  it('comes from the vocabulary, and a concept that is given is among the choices', () => {
    for (const draft of MISSING_IDS.map(missingToWish)) {
      const offered = choicesFor(draft, CHOICES);
      for (const { id } of offered) expect(conceptOf(id), id).toBeDefined();
      if (draft.concept) expect(offered.map(({ id }) => id)).toContain(draft.concept);
    }
  });
});

describe('a wish that is added', () => {
  it('stands beside the others', () => {
    const profile = withDraft(SAMPLE_PROFILE, {
      kind: 'concept',
      facet: 'topic',
      concept: 'grief',
      importance: 'must',
    });
    expect(profile?.wishes).toEqual([
      ...SAMPLE_PROFILE.wishes,
      { facet: 'topic', concept: 'grief', importance: 'must' },
    ]);
  });

  it('takes the place of the same wish', () => {
    const profile = withDraft(SAMPLE_PROFILE, {
      kind: 'concept',
      facet: 'topic',
      concept: 'anxiety',
      importance: 'nice',
    });
    expect(profile?.wishes[0]).toEqual({ facet: 'topic', concept: 'anxiety', importance: 'nice' });
    expect(profile?.wishes).toHaveLength(SAMPLE_PROFILE.wishes.length);
  });

  it('of a price replaces the ceiling and keeps its currency', () => {
    const before = { ...EMPTY_PROFILE, wishes: [euros(90)] };
    const profile = withDraft(before, { kind: 'price', max: 60, importance: 'must' });
    expect(profile?.wishes).toEqual([{ ...euros(60), importance: 'must' }]);
  });

  it('is refused when it is none that can be kept', () => {
    expect(withDraft(EMPTY_PROFILE, { kind: 'price', max: 0, importance: 'nice' })).toBeNull();
    expect(withDraft(EMPTY_PROFILE, { kind: 'style', answers: { lead_1: 9 } })).toBeNull();
    expect(
      withDraft(EMPTY_PROFILE, { ...wish('topic', ''), kind: 'concept', importance: 'nice' }),
    ).toBeNull();
  });
});

describe('answers that a draft proposes', () => {
  const styled = MISSING_IDS.map(missingToWish).filter(({ styleAxis }) => styleAxis !== undefined);

  it('lean to the side that was missing, and make a profile that can be kept', () => {
    expect(styled.length).toBeGreaterThan(4);
    for (const draft of styled) {
      const answers = proposed(draft, itemsFor(draft, CHOICES), EMPTY_PROFILE);
      const profile = withDraft(EMPTY_PROFILE, { kind: 'style', answers });
      expect(profileSchema.safeParse(profile).success).toBe(true);
      expect(leans(profile?.style ?? {})).toEqual({ [String(draft.styleAxis)]: draft.direction });
    }
  });

  it('leave an answer that leans there already, and turn one that does not', () => {
    const draft = missingToWish('structure');
    const profile = { ...EMPTY_PROFILE, style: { lead_1: 3, lead_2: -2 } };
    expect(proposed(draft, itemsFor(draft, CHOICES), profile)).toEqual({ lead_1: 3, lead_2: 1 });
  });

  it('leave other answers alone, and take one out that is not sure any more', () => {
    const before = { ...EMPTY_PROFILE, style: { lead_1: 3, depth_1: -1 } };
    const profile = withDraft(before, { kind: 'style', answers: { lead_1: undefined, lead_2: 2 } });
    expect(profile?.style).toEqual({ lead_2: 2, depth_1: -1 });
    expect(before.style).toEqual({ lead_1: 3, depth_1: -1 });
  });
});

function euros(max: number) {
  return { facet: 'price', session: 'individual', max, currency: 'EUR', importance: 'nice' } as const;
}
