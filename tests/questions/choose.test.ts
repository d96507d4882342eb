import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Listing } from '../../utils/listing/listing.ts';
import { formatMessage } from '../../utils/messages/format.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { assess } from '../../utils/questions/assess.ts';
import { BANK } from '../../utils/questions/bank.ts';
import { listing, profile, wish } from '../support/samples.ts';

const ids = (wishes: Profile, page: Listing) => assess(wishes, page).questions.map(({ id }) => id);

describe('a question exists because of a gap', () => {
  it('asks about a price that is not stated, and not about one that fits', () => {
    const wishes = profile({ facet: 'price', max: 150, session: 'individual', importance: 'must' });
    expect(ids(wishes, listing())).toContain('q_fee');
    expect(ids(wishes, listing({ feeIndividual: [120, 120] }))).not.toContain('q_fee');
  });

  it('asks for a reduced place when the price is over the limit', () => {
    const wishes = profile({ facet: 'price', max: 100, session: 'individual', importance: 'must' });
    expect(ids(wishes, listing({ feeIndividual: [180, 180], slidingScale: 'yes' }))[0]).toBe('q_sliding');
  });

  it('asks for the method when OCD is ticked and none is named', () => {
    const wishes = profile(wish('topic', 'ocd'));
    expect(ids(wishes, listing({ issues: ['Obsessive-Compulsive (OCD)'] }))).toContain('q_method_ocd');
    expect(
      ids(
        wishes,
        listing({
          issues: ['Obsessive-Compulsive (OCD)'],
          statement: 'I treat OCD with exposure and response prevention (ERP).',
        }),
      ),
    ).not.toContain('q_method_ocd');
  });

  it('asks whether a listed plan still holds', () => {
    expect(ids(profile(wish('plan', 'aetna')), listing({ insurance: ['Aetna'] }))).toContain('q_insurance');
  });

  it('asks who supervises an associate', () => {
    expect(ids(profile(), listing({ profession: 'Professional Counselor Associate' }))).toContain('q_assoc');
  });

  it('asks about style where the page leaves it open', () => {
    const wishes: Profile = { ...profile(), style: { stance_1: 3, stance_2: 2 } };
    expect(ids(wishes, listing())).toContain('q_style_stance');
  });

  it('puts an unknown must before everything else', () => {
    expect(ids(profile(wish('language', 'lang_es'), wish('approach', 'emdr', 'nice')), listing())[0]).toBe(
      'q_language',
    );
  });
});

describe('what is asked', () => {
  const cases = [listing(), listing({ issues: ['Anxiety'], approaches: ['EMDR'], insurance: ['Aetna'] })];

  it('is five at most, each once, with every slot filled and a reason', () => {
    for (const page of cases) {
      const { questions } = assess(SAMPLE_PROFILE, page);
      expect(questions.length).toBe(5);
      for (const { id, slots, why, whySlots } of questions) {
        for (const sentence of [
          formatMessage(messages, `${id}_ask`, slots),
          formatMessage(messages, why, whySlots),
        ]) {
          expect(sentence).not.toMatch(/\$|undefined|[/()[\]]/);
          expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
          expect(sentence).toMatch(/[.?]$/);
        }
      }
      expect(new Set(questions.map(({ id, slots }) => `${id} ${slots}`)).size).toBe(questions.length);
    }
  });

  it('has a text for every question of the bank', () => {
    for (const { id } of BANK) expect(formatMessage(messages, `${id}_ask`, ['something']), id).not.toBe('');
  });
});
