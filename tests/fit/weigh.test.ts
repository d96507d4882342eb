import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated } from './said.ts';

/** What is shown of the reason for one wish: its words and the field in which they stand. */
function reasonFor(fields: Partial<Listing>, asked: ReturnType<typeof wish>) {
  const { fits, conflicts, silent } = estimated(listing(fields), [asked]);
  const [reason] = [...fits, ...conflicts, ...silent];
  return { phrase: reason?.phrase, where: reason?.where, strength: reason?.strength, note: reason?.note };
}

describe('a reason shows one fact', () => {
  const denied = 'I do not offer Christian counseling.';

  it('of a must-not that is offered, the offer, though it is denied elsewhere', () => {
    const page = { statement: denied, approaches: ['Christian Counseling'] };
    expect(reasonFor(page, wish('approach', 'christian', 'not'))).toMatchObject({
      phrase: 'Christian Counseling',
      where: 'approaches',
      strength: 'tick',
    });
    expect(reasonFor(page, wish('approach', 'christian'))).toMatchObject({
      phrase: denied,
      where: 'statement',
    });
  });

  it('of a plan listed by someone under supervision, the plan, and why it is doubted', () => {
    const page = { insurance: ['Aetna'], credentials: ['AMFT'] };
    expect(reasonFor(page, wish('plan', 'aetna'))).toEqual({
      phrase: 'Aetna',
      where: 'insurance',
      strength: 'field',
      note: 'supervised',
    });
  });

  it('of what is ticked in a long list and written out, the words that count more', () => {
    const specialties = ['Grief', ...Array.from({ length: 29 }, (_, index) => `Something ${index}`)];
    const page = { specialties, statement: 'I specialize in grief.' };
    expect(reasonFor(page, wish('topic', 'grief'))).toMatchObject({
      phrase: 'I specialize in grief.',
      where: 'statement',
    });
  });

  it('of what is said, no half-words beside it', () => {
    const texts = [{ place: 'specialties', text: 'I am trained in EMDR.' }];
    const curious = { statement: 'Are you curious about EMDR?' };
    expect(reasonFor({ ...curious, texts }, wish('approach', 'emdr'))).toMatchObject({
      phrase: 'I am trained in EMDR.',
      note: null,
    });
    expect(reasonFor(curious, wish('approach', 'emdr')).note).toBe('weak');
    expect(reasonFor(curious, wish('approach', 'emdr', 'not')).note).toBe('weak');
  });

  it('of couples ticked by a therapist for couples, the tick before the letters', () => {
    const page = { participants: ['Couples'], credentials: ['LMFT'] };
    expect(reasonFor(page, wish('format', 'fmt_couple'))).toMatchObject({
      phrase: 'Couples',
      where: 'participants',
      note: null,
    });
    expect(reasonFor({ credentials: ['LMFT'] }, wish('format', 'fmt_couple'))).toMatchObject({
      phrase: 'LMFT',
      note: 'licence',
    });
  });
});
