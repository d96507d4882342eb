import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterLeaving,
  GOODBYES,
  MISSING_IDS,
  missingToWish,
  REFERRAL,
} from '../../utils/alliance/leaving.ts';
import { parseProfile } from './profile.ts';

describe('saying that it ends', () => {
  it('has words for the room and for a message', () => {
    expect(GOODBYES.map(({ id }) => id)).toEqual(['inPerson', 'reason', 'message', 'plain']);
    expect(GOODBYES[0]).toEqual({
      id: 'inPerson',
      label: 'ally_leaving_in_person',
      say: 'ally_leaving_in_person_say',
    });
  });

  it('has three ways to ask for other names, and one way not to', () => {
    expect(REFERRAL.say).toHaveLength(3);
    expect(REFERRAL.instead).toBe('ally_referral_instead');
  });
});

describe('what was missing', () => {
  it('becomes a draft about an end of a style axis', () => {
    expect(missingToWish('structure')).toEqual({
      missing: 'structure',
      styleAxis: 'lead',
      direction: 1,
      note: true,
      text: 'ally_wish_structure',
    });
    expect(missingToWish('slower')).toMatchObject({ styleAxis: 'depth', direction: -1 });
    expect(missingToWish('feedback')).toMatchObject({ styleAxis: 'stance', direction: 1 });
  });

  it('or about a facet, for which the person picks the concept', () => {
    expect(missingToWish('method')).toMatchObject({ facet: 'approach' });
    expect(missingToWish('method').concept).toBeUndefined();
    expect(missingToWish('online')).toMatchObject({ facet: 'setting', concept: 'setting_online' });
  });

  it('stays a note where no listing could show it', () => {
    for (const missing of ['understood', 'welcome', 'other'] as const) {
      expect(missingToWish(missing)).toEqual({ missing, note: true, text: `ally_wish_${missing}` });
    }
  });

  it('always comes with a line of the person’s own, and either a facet or an axis with its end', () => {
    for (const missing of MISSING_IDS) {
      const { note, facet, concept, styleAxis, direction } = missingToWish(missing);
      expect(note).toBe(true);
      expect(facet !== undefined && styleAxis !== undefined).toBe(false);
      expect(styleAxis === undefined).toBe(direction === undefined);
      if (concept !== undefined) expect(facet).toBeDefined();
    }
  });

  it('names only facets, concepts and axes that a profile has', () => {
    for (const missing of MISSING_IDS) expect(() => parseProfile(missingToWish(missing))).not.toThrow();
    const draft = missingToWish('other');
    expect(() => parseProfile({ ...draft, facet: 'mood' })).toThrow();
    expect(() => parseProfile({ ...draft, styleAxis: 'volume', direction: 1 })).toThrow();
    expect(() => parseProfile({ ...draft, facet: 'setting', concept: 'setting_moon' })).toThrow();
  });
});

describe('after leaving', () => {
  it('the shortlist is open again, with nothing to draft', () => {
    expect(afterLeaving([])).toEqual({ shortlist: 'open', drafts: [] });
  });

  it('what was missing waits as drafts, each once, in the order it was named', () => {
    expect(afterLeaving(['price', 'room', 'price']).drafts).toEqual([
      missingToWish('price'),
      missingToWish('room'),
    ]);
  });

  it('a changed draft changes no later one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MISSING_IDS), (missing) => {
        const [draft] = afterLeaving([missing]).drafts;
        if (draft) draft.text = 'my own words';
        expect(missingToWish(missing).text).toBe(`ally_wish_${missing}`);
      }),
    );
  });
});
