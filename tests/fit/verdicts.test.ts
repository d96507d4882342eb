import { describe, expect, it } from 'vitest';
import type { Asked } from '../../utils/listing/kinds.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import { listing, wish } from '../support/samples.ts';
import { estimated, upTo, verdictOf } from './said.ts';

const many = (count: number, ...first: string[]) => [
  ...first,
  ...Array.from({ length: count - first.length }, (_, index) => `Something ${index}`),
];

describe('a topic or a method', () => {
  it.each<[string, Partial<Listing>, string, string, string | null]>([
    ['in their words', { statement: 'I specialize in grief.' }, 'grief', 'says', null],
    ['by a kind of it', { statement: 'I specialize in panic attacks.' }, 'anxiety', 'says', null],
    ['by the wider word', { statement: 'I treat anxiety.' }, 'health_anxiety', 'near', 'related'],
    ['not by a narrower neighbour', { statement: 'I treat phobias.' }, 'panic', 'silent', null],
    ['in passing', { statement: 'Are you struggling with grief?' }, 'grief', 'near', 'weak'],
    ['by a list without it', { issues: ['Infertility'] }, 'grief', 'unlisted', 'unticked'],
    ['not at all', { statement: 'Welcome to my practice.' }, 'grief', 'silent', null],
    ['by a plain no', { statement: 'I do not work with grief.' }, 'grief', 'no', null],
  ])('is said %s', (_, fields, concept, verdict, note) => {
    const found = verdictOf(listing(fields), wish('topic', concept));
    expect([found.verdict, found.note]).toEqual([verdict, note]);
  });

  it('counts by where it stands: words whole, a tick by the length of its list', () => {
    const share = (fields: Partial<Listing>) => verdictOf(listing(fields), wish('topic', 'grief')).share;
    expect(share({ statement: 'I specialize in grief.' })).toBe(1);
    expect(share({ specialties: ['Grief', 'Anxiety', 'Stress'] })).toBe(1);
    expect(share({ issues: many(5, 'Grief') })).toBe(0.8);
    expect(share({ issues: many(20, 'Grief') })).toBe(0.6);
    expect(share({ issues: many(60, 'Grief') })).toBe(0.4);
    expect(share({ specialties: many(30, 'Grief') })).toBe(0.4);
  });

  it('that is one tick says among how many', () => {
    expect(verdictOf(listing({ issues: many(41, 'Grief') }), wish('topic', 'grief'))).toMatchObject({
      phrase: 'Grief',
      where: 'issues',
      amongTicks: 41,
    });
  });

  it('in words outweighs the same as a tick, whichever comes first', () => {
    const page = listing({ issues: many(60, 'Grief'), statement: 'My focus is grief after a long illness.' });
    expect(verdictOf(page, wish('topic', 'grief'))).toMatchObject({ share: 1, where: 'statement' });
  });

  it('names what is near when something related is said', () => {
    expect(
      verdictOf(listing({ approaches: ['Attachment-based'] }), wish('approach', 'relational')),
    ).toMatchObject({ verdict: 'near', related: 'attachment', phrase: 'Attachment-based', share: 0.25 });
  });
});

describe('who they are, what they speak, which plan', () => {
  it.each<[string, Partial<Listing>, ReturnType<typeof wish>, string]>([
    ['a woman by her pronouns', { pronouns: 'she/her' }, wish('comfort', 'g_woman'), 'says'],
    ['a man where a woman is asked', { pronouns: 'he/him' }, wish('comfort', 'g_woman'), 'no'],
    ['they/them where a woman is asked', { pronouns: 'they/them' }, wish('comfort', 'g_woman'), 'silent'],
    ['a sentence about men', { statement: 'As a man, I know.' }, wish('comfort', 'g_woman'), 'silent'],
    ['a list of other ethnicities', { identity: ['Asian'] }, wish('comfort', 'r_black'), 'unlisted'],
    ['a list of other faiths', { faith: ['Hindu'] }, wish('comfort', 'f_jewish'), 'unlisted'],
    ['a faith for those who come', { faith: ['Jewish'] }, wish('comfort', 'f_jewish'), 'silent'],
    ['some Spanish', { languages: ['Spanish (conversational)'] }, wish('language', 'lang_es'), 'silent'],
    ['another plan of the family', { insurance: ['UMR'] }, wish('plan', 'united'), 'unlisted'],
    ['insurance, no plan named', { insurance: ['Yes'] }, wish('plan', 'aetna'), 'silent'],
    ['no insurance', { acceptsInsurance: 'no' }, wish('plan', 'aetna'), 'no'],
    ['the plan', { insurance: ['Aetna', 'Cigna'] }, wish('plan', 'aetna'), 'says'],
  ])('%s', (_, fields, asked, verdict) => {
    expect(verdictOf(listing(fields), asked).verdict).toBe(verdict);
  });

  it('affirming of gender is near by their own words, never by a community tick or "allied"', () => {
    const asked = wish('comfort', 'gender_affirming');
    const own = listing({ statement: 'I offer LGBTQ+ affirming therapy to adults.' });
    expect(verdictOf(own, asked).verdict).toBe('near');
    for (const fields of [{ communities: ['Transgender'] }, { communities: ['LGBTQ+ Allied'] }])
      expect(verdictOf(listing(fields), asked).verdict).toBe('silent');
    expect(
      verdictOf(listing({ communities: ['Gay Allied'] }), wish('comfort', 'lgbtq_affirming')).verdict,
    ).toBe('silent');
  });
});

describe('a must-not', () => {
  const asked = wish('approach', 'christian', 'not');

  it.each<[string, Partial<Listing>, string]>([
    ['offered in words', { statement: 'I offer Christian counseling.' }, 'no'],
    ['ruled out', { statement: 'I do not offer Christian counseling.' }, 'says'],
    [
      'ruled out in one place and offered in another',
      { statement: 'I do not offer Christian counseling.', approaches: ['Christian Counseling'] },
      'no',
    ],
    ['not mentioned', { statement: 'I offer EMDR.' }, 'silent'],
    ['a list without it', { approaches: ['EMDR'] }, 'silent'],
    ['a faith for those who come', { faith: ['Christian'] }, 'silent'],
  ])('%s', (_, fields, verdict) => {
    expect(verdictOf(listing(fields), asked).verdict).toBe(verdict);
  });

  it('where nothing is said of it is not counted', () => {
    const page = listing({ statement: 'I specialize in grief.' });
    const [without, beside] = [[wish('topic', 'grief')], [wish('topic', 'grief'), asked]].map((wishes) =>
      estimated(page, wishes),
    );
    expect([beside?.share, beside?.band, beside?.mid, beside?.order]).toEqual([
      without?.share,
      without?.band,
      without?.mid,
      without?.order,
    ]);
  });
});

describe('a price', () => {
  it.each<[string, Partial<Listing>, string, string | null, string | null]>([
    ['within', { feeIndividual: [120, 140], currency: 'USD' }, 'says', null, '$120–$140'],
    ['from within', { feeIndividual: [120, 200], currency: 'USD' }, 'near', 'range', '$120–$200'],
    ['over', { feeIndividual: [160, 160], currency: 'USD' }, 'no', null, '$160'],
    ['over, reduced fee', { feeIndividual: [160, 160], slidingScale: 'yes' }, 'near', 'reduced', '160'],
    ['reduced fee alone', { slidingScale: 'yes' }, 'near', 'reduced', null],
    ['for couples only', { feeCouples: [160, 160] }, 'silent', 'other', '160'],
    [
      'for couples only, reduced fee',
      { feeCouples: [160, 160], slidingScale: 'yes' },
      'near',
      'reduced',
      null,
    ],
    ['not at all', {}, 'silent', null, null],
  ])('%s', (_, fields, verdict, note, phrase) => {
    const found = verdictOf(listing(fields), upTo(150));
    expect([found.verdict, found.note, found.phrase]).toEqual([verdict, note, phrase]);
  });

  it('or a reduced fee is met by one', () => {
    const asked = { ...upTo(150), orReduced: true };
    expect(verdictOf(listing({ feeIndividual: [200, 200], slidingScale: 'yes' }), asked).verdict).toBe(
      'says',
    );
  });

  it('over the limit with the plan listed is near, and no reason against', () => {
    const page = listing({ feeIndividual: [185, 185], insurance: ['Aetna'] });
    const { verdicts, band } = estimated(page, [upTo(150), wish('plan', 'aetna')]);
    expect(verdicts.map(({ verdict, note }) => [verdict, note])).toEqual([
      ['near', 'planListed'],
      ['says', null],
    ]);
    expect(band).toBe('clear');
  });

  it('and plan are against only when both fail, or the only one of them that was asked', () => {
    const dear = listing({ feeIndividual: [185, 185], acceptsInsurance: 'no' });
    const both = [upTo(150), wish('plan', 'aetna')];
    expect(estimated(dear, both).band).toBe('against');
    expect(estimated(listing({ feeIndividual: [185, 185] }), both).band).not.toBe('against');
    expect(estimated(listing({ feeIndividual: [140, 140], acceptsInsurance: 'no' }), both).band).not.toBe(
      'against',
    );
    expect(estimated(listing({ feeIndividual: [185, 185] }), [upTo(150)]).band).toBe('against');
  });
});

describe('a licence', () => {
  it.each<[string, Partial<Listing>, string]>([
    ['an office there', { region: 'TX' }, 'near'],
    ['clients there', { statement: 'I see clients in Texas.' }, 'near'],
    ['a licence in words', { statement: 'I am licensed in Texas and New York.' }, 'says'],
    ['a licence among the letters', { credentials: ['LPC, Texas 71234'] }, 'says'],
    ['letters and a state', { statement: 'She is an LPC in Texas.' }, 'says'],
    ['a compact', { statement: 'I am a PSYPACT provider.' }, 'near'],
    ['an office elsewhere', { region: 'NY' }, 'silent'],
  ])('in Texas: %s', (_, fields, verdict) => {
    expect(verdictOf(listing(fields), wish('state', 'state_tx')).verdict).toBe(verdict);
  });

  it.each<[string, Partial<Listing>, string]>([
    ['a psychiatrist', { credentials: ['MD'] }, 'says'],
    ['a psychiatric nurse', { credentials: ['PMHNP-BC'] }, 'says'],
    ['medication management by a nurse', { statement: 'Medication Management, NP' }, 'says'],
    ['a psychiatrist with a list of methods', { profession: 'Psychiatrist', approaches: ['CBT-I'] }, 'says'],
    ['a social worker', { credentials: ['LCSW'] }, 'no'],
    ['a social worker who ticks it', { credentials: ['LCSW'], issues: ['Medication Management'] }, 'near'],
    ['a psychologist, who might', { credentials: ['PsyD'], profession: 'Psychologist' }, 'silent'],
    ['nobody known', {}, 'silent'],
  ])('to prescribe: %s', (_, fields, verdict) => {
    expect(verdictOf(listing(fields), wish('approach', 'medication')).verdict).toBe(verdict);
  });

  it('in marriage and family therapy is a training for couples', () => {
    expect(verdictOf(listing({ credentials: ['LMFT'] }), wish('format', 'fmt_couple'))).toMatchObject({
      verdict: 'says',
      note: 'licence',
    });
    expect(verdictOf(listing({ credentials: ['LMFT'] }), wish('format', 'fmt_family')).verdict).toBe('says');
    expect(verdictOf(listing({ feeCouples: [200, 200] }), wish('format', 'fmt_couple')).verdict).toBe('near');
    const others = listing({ credentials: ['LMFT'], participants: ['Individuals'] });
    expect(verdictOf(others, wish('format', 'fmt_couple'))).toMatchObject({
      verdict: 'near',
      note: 'licence',
    });
  });
});

describe('what stands beside the fields', () => {
  const silent = listing({ statement: 'Welcome.' });

  it('an embedded answer is the therapist’s own words, with its question as the place', () => {
    const page = {
      ...silent,
      texts: [{ place: 'specialties', text: 'For twenty years I have worked with grief after suicide.' }],
    };
    expect(verdictOf(page, wish('topic', 'grief'))).toMatchObject({
      verdict: 'says',
      where: 'specialties',
      share: 1,
      phrase: expect.stringContaining('worked with grief after'),
    });
  });

  const asked = (facet: Asked['facet'], label: string, as: Asked['as'] = 'tick') => ({
    ...silent,
    askedFor: [{ facet, label, as, phrase: `${label} Therapists` }],
  });

  it('the page’s filter is one tick, with the rest of the list unseen', () => {
    const page = asked('topic', 'Trauma and PTSD');
    expect(verdictOf(page, wish('topic', 'trauma'))).toMatchObject({
      verdict: 'says',
      where: 'askedFor',
      note: 'filter',
      share: 0.4,
      phrase: 'Trauma and PTSD Therapists',
    });
    expect(verdictOf(page, wish('topic', 'ocd')).verdict).toBe('silent');
    expect(verdictOf(asked('plan', 'Cigna'), wish('plan', 'aetna')).verdict).toBe('silent');
  });

  it('a filter that means those who come says nothing of the therapist', () => {
    const black = asked('ethnicity', 'Black', 'clientele');
    expect(verdictOf(black, wish('comfort', 'r_black')).verdict).toBe('silent');
    const jewish = asked('faith', 'Jewish', 'clientele');
    expect(verdictOf(jewish, wish('comfort', 'f_jewish')).verdict).toBe('silent');
  });

  it('a filter that stands for a field counts as one', () => {
    const online = verdictOf(asked('setting', 'Online', 'field'), wish('setting', 'setting_online'));
    expect(online).toMatchObject({ verdict: 'says', share: 1 });
    const woman = verdictOf(asked('gender', 'Woman', 'field'), wish('comfort', 'g_woman'));
    expect(woman).toMatchObject({ verdict: 'says', share: 1 });
    expect(estimated(asked('availability', 'Accepting', 'field'), []).room).toBe('open');
  });

  it('a printed licence is one, in the state that gave it', () => {
    const page = { ...silent, licences: [{ number: '71234', state: 'Texas' }] };
    expect(verdictOf(page, wish('state', 'state_tx')).verdict).toBe('says');
    expect(verdictOf(page, wish('state', 'state_ny')).verdict).toBe('silent');
  });
});

describe('the words that decide', () => {
  it.each<[string, Partial<Listing>, string | null]>([
    ['in a sentence of theirs', { statement: 'For years I have sat with grief. I also ski.' }, 'grief'],
    ['by a tick', { issues: ['Grief', 'Stress'] }, 'Grief'],
    ['not at all', { statement: 'Welcome.' }, null],
  ])('stand within the phrase: %s', (_, fields, words) => {
    const { phrase, deciding } = verdictOf(listing(fields), wish('topic', 'grief'));
    expect(deciding).toBe(words);
    if (deciding !== null) expect(phrase).toContain(deciding);
  });

  it('of a price are the amounts, and of a bare yes there are none', () => {
    const price = verdictOf(listing({ feeIndividual: [120, 140], currency: 'USD' }), upTo(150));
    expect([price.phrase, price.deciding]).toEqual(['$120–$140', '$120–$140']);
    const online = verdictOf(listing({ online: 'yes' }), wish('setting', 'setting_online'));
    expect([online.verdict, online.deciding]).toEqual(['says', null]);
  });
});
