import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyListing, type Listing, TICK_FIELDS } from '../../../utils/listing/listing.ts';
import { factsOf } from '../../../utils/vocabulary/tagger/listing-facts.ts';
import { PASSAGES } from './passages.ts';

const listing = (fields: Partial<Listing>): Listing => ({ ...emptyListing('x'), ...fields });
const find = (fields: Partial<Listing>, id: string) =>
  factsOf(listing(fields)).filter((fact) => fact.id === id);

describe('the facts of a listing', () => {
  test('an empty listing says nothing', () => {
    expect(factsOf(emptyListing())).toEqual([]);
  });

  test('a specialty is stronger than a tick', () => {
    const facts = find({ specialties: ['Anxiety'], issues: ['Anxiety', 'OCD'] }, 'anxiety');
    expect(facts.map((fact) => [fact.field, fact.strength])).toEqual([
      ['specialties', 'top'],
      ['issues', 'tick'],
    ]);
  });

  test('a tick keeps its label as the phrase', () => {
    expect(find({ approaches: ['Dialectical (DBT)'] }, 'dbt')[0]).toMatchObject({
      phrase: 'Dialectical (DBT)',
      field: 'approaches',
    });
  });

  test('a denial in the statement stands beside a tick', () => {
    const facts = find({ approaches: ['EMDR'], statement: 'I do not offer EMDR at present.' }, 'emdr');
    expect(facts.map((fact) => `${fact.field} ${fact.status}`).sort()).toEqual([
      'approaches stated',
      'statement denied',
    ]);
  });

  test('yes and no are kept apart from silence', () => {
    expect(find({ online: 'yes' }, 'setting_online')[0]).toMatchObject({
      status: 'stated',
      strength: 'field',
      phrase: 'yes',
    });
    expect(find({ online: 'no' }, 'setting_online')[0]?.status).toBe('denied');
    expect(find({ online: 'unknown' }, 'setting_online')).toEqual([]);
    expect(find({ inPerson: 'no' }, 'setting_in_person')[0]?.status).toBe('denied');
    expect(find({ slidingScale: 'no' }, 'sliding')[0]?.status).toBe('denied');
    expect(find({ freeConsultation: 'yes' }, 'consult_free')[0]?.status).toBe('stated');
  });

  test('availability', () => {
    expect(find({ availability: 'accepting' }, 'status_open')[0]?.status).toBe('stated');
    expect(find({ availability: 'waitlist' }, 'status_waitlist')[0]?.status).toBe('stated');
    expect(find({ availability: 'closed' }, 'status_closed')[0]?.status).toBe('stated');
    expect(find({ availability: 'closed' }, 'status_open')[0]?.status).toBe('denied');
  });

  test('insurance', () => {
    expect(find({ acceptsInsurance: 'no' }, 'ins_none')[0]?.status).toBe('stated');
    expect(find({ acceptsInsurance: 'no' }, 'ins_yes')[0]?.status).toBe('denied');
    expect(find({ insurance: ['Aetna'] }, 'ins_yes')[0]).toMatchObject({ status: 'stated', phrase: 'Aetna' });
    expect(find({ insurance: ['Out of Network'] }, 'ins_yes')).toEqual([]);
    expect(find({ insurance: [] }, 'ins_yes')).toEqual([]);
  });

  test('money, years and the badge', () => {
    expect(find({ feeIndividual: [140, 140] }, 'fee_individual')[0]?.phrase).toBe('140');
    expect(find({ feeCouples: [150, 200] }, 'fee_couple')[0]?.phrase).toBe('150-200');
    expect(find({ yearsInPractice: 7 }, 'years')[0]?.phrase).toBe('7');
    expect(find({ verified: 'yes' }, 'verify_badge')).toHaveLength(1);
  });

  test('a region is a state by code or by name', () => {
    expect(find({ region: 'OR' }, 'state_or')[0]).toMatchObject({
      kind: 'state',
      phrase: 'OR',
      strength: 'field',
    });
    expect(find({ region: 'Oregon' }, 'state_or')).toHaveLength(1);
    expect(factsOf(listing({ region: 'Somewhere' }))).toEqual([]);
  });

  test('letters and professions are credentials', () => {
    expect(find({ credentials: ['LCSW', 'MA'] }, 'us_lcsw')).toHaveLength(1);
    expect(find({ credentials: ['LCSW', 'MA'] }, 'us_ma')).toHaveLength(1);
    expect(find({ profession: 'Psychotherapy, LPC' }, 'us_lpc')[0]?.phrase).toBe('LPC');
    expect(find({ profession: 'Psychologist' }, 'us_psychologist')).toHaveLength(1);
  });

  test('pronouns are an identity, a name is none', () => {
    expect(find({ pronouns: 'She, Her' }, 'g_woman')).toHaveLength(1);
    expect(find({ pronouns: 'they/them' }, 'g_nonbinary')).toHaveLength(1);
    expect(factsOf(listing({ name: 'Guadalupe Cohen, a Christian woman' }))).toEqual([]);
  });

  test('a phrase of a statement stands in it, word for word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PASSAGES), ([statement]) => {
        for (const fact of factsOf(listing({ statement }))) expect(statement).toContain(fact.phrase);
      }),
    );
  });

  test('one concept has at most one claim and one denial in a field', () => {
    const labels = fc.array(
      fc.constantFrom('Anxiety', 'anxiety', 'Anxiety and panic disorders', 'EMDR', 'Gay', 'Lesbian'),
    );
    fc.assert(
      fc.property(labels, fc.constantFrom(...TICK_FIELDS), (ticks, field) => {
        const keys = factsOf(listing({ [field]: ticks })).map(
          (fact) => `${fact.id} ${fact.field} ${fact.status === 'denied'}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('the order of ticks changes nothing', () => {
    const labels = ['Anxiety', 'OCD', 'Grief', 'ADHD', 'Parenting'];
    fc.assert(
      fc.property(fc.shuffledSubarray(labels, { minLength: 5 }), (issues) => {
        const ids = (ticks: string[]) =>
          factsOf(listing({ issues: ticks }))
            .map((fact) => fact.id)
            .sort();
        expect(ids(issues)).toEqual(ids(labels));
      }),
    );
  });
});

describe('a region that names several states', () => {
  test('is one fact a state', () => {
    const states = factsOf(listing({ region: 'WA, TX, Massachusetts' })).filter(
      ({ kind }) => kind === 'state',
    );
    expect(states.map(({ id, phrase }) => [id, phrase])).toEqual([
      ['state_wa', 'WA'],
      ['state_tx', 'TX'],
      ['state_ma', 'Massachusetts'],
    ]);
  });
});
