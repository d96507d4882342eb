import { describe, expect, it } from 'vitest';
import { gather } from '../../utils/fit/evidence.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import type { Fact } from '../../utils/vocabulary/tagger/facts.ts';
import { listing, wish } from '../support/samples.ts';

const fact = (id: Fact['id'], over: Partial<Fact> = {}): Fact => ({
  id,
  kind: 'issue',
  status: 'stated',
  strength: 'tick',
  phrase: id,
  field: 'issues',
  ...over,
});

describe('gathering what is said of a wish', () => {
  it('takes the strongest claim', () => {
    const facts = [fact('trauma'), fact('trauma', { strength: 'top', phrase: 'first' })];
    expect(gather(wish('topic', 'trauma'), listing(), facts).stated?.phrase).toBe('first');
  });

  it('keeps a denial beside a tick', () => {
    const found = gather(wish('topic', 'trauma'), listing(), [
      fact('trauma'),
      fact('trauma', { status: 'denied' }),
    ]);
    expect(found.stated).not.toBeNull();
    expect(found.denied).not.toBeNull();
  });

  it('reads "takes no insurance" as no to every plan', () => {
    expect(gather(wish('plan', 'aetna'), listing(), [fact('ins_none')]).denied?.id).toBe('ins_none');
  });

  it('says which list is there without the concept, and nothing of a list that is not there', () => {
    expect(gather(wish('topic', 'ocd'), listing({ issues: ['Grief'] }), []).unticked).toBe('issues');
    expect(gather(wish('topic', 'ocd'), listing(), []).unticked).toBeNull();
  });

  it('says nothing of what a list leaves out when most of its labels are unknown', () => {
    const turkish = wish('language', 'lang_tr');
    const list = (...languages: string[]) => gather(turkish, listing({ languages }), []).unticked;
    expect(list('Deutsch', 'Englisch')).toBe('languages');
    expect(list('Marsianisch', 'Venusisch', 'Deutsch')).toBeNull();
    const plans = (...insurance: string[]) =>
      gather(wish('plan', 'aetna'), listing({ insurance }), [
        fact('cigna', { kind: 'insurer', field: 'insurance', phrase: 'Cigna' }),
      ]).unticked;
    expect(plans('Cigna')).toBe('insurance');
    expect(plans('Cigna', 'Quux Mutual', 'Plugh Trust')).toBeNull();
  });

  it('knows only concepts that exist as saying the same', () => {
    for (const id of [
      'setting_hybrid',
      'cptsd',
      'erp',
      'pe',
      'couples_general',
      'family_marital',
      'group_therapy',
      'gender_affirming',
      'ins_none',
    ]) {
      expect(conceptOf(id), id).toBeDefined();
    }
  });
});
