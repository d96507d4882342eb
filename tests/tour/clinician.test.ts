import { describe, expect, it } from 'vitest';
import { clinicianSchema, clinicians } from '../../scripts/tour/directory/clinician.ts';
import { person, words } from './pages.ts';

const OCD = 'Obsessive-Compulsive (OCD)';
const topics = (clinician: (typeof clinicians)[number]) => [...clinician.specialties, ...clinician.issues];

describe('the people of the tour directory', () => {
  it('are forty-five', () => {
    expect(clinicians).toHaveLength(45);
  });

  it.each(['id', 'slug', 'name', 'phone'] as const)('share no %s', (field) => {
    expect(new Set(clinicians.map((clinician) => clinician[field])).size).toBe(clinicians.length);
  });

  it('share no sentence of their statements', () => {
    const sentences = clinicians.flatMap((clinician) => words(clinician).match(/[^.?!]{30,}[.?!]/g) ?? []);
    expect(sentences.length).toBeGreaterThan(300);
    expect(new Set(sentences.map((sentence) => sentence.trim())).size).toBe(sentences.length);
  });

  it('can be telephoned by nobody and written to nowhere', () => {
    for (const { phone, postalCode, city, region } of clinicians) {
      expect(phone).toMatch(/^\(541\) 555-01\d\d$/);
      expect(postalCode).toMatch(/^9799\d$/);
      expect(region).toBe('OR');
      expect(city).not.toMatch(/Portland|Salem|Eugene|Bend/);
    }
  });

  it('are spread over several towns, most of them in Fernhill', () => {
    const towns = new Set(clinicians.map(({ city }) => city));
    expect(towns.size).toBeGreaterThanOrEqual(6);
    const inFernhill = clinicians.filter(({ city }) => city === 'Fernhill').length;
    expect(inFernhill).toBeGreaterThan(clinicians.length / 2);
  });

  it('repeat none of their three specialties among the issues', () => {
    for (const { specialties, issues } of clinicians) {
      expect(issues.filter((issue) => specialties.includes(issue))).toEqual([]);
    }
  });

  it('meet somewhere: in person, online or both', () => {
    expect(clinicians.filter(({ inPerson, online }) => !inPerson && !online)).toEqual([]);
  });
});

describe('what Foreword has to cope with, each with someone who shows it', () => {
  it('associates under supervision, by someone who is in the directory', () => {
    const associates = clinicians.filter(({ profession }) => profession.endsWith('Associate'));
    expect(associates).toHaveLength(4);
    for (const associate of associates) {
      const [supervisor] = (associate.supervisor ?? '').split(',');
      expect(clinicians.map(({ name }) => name)).toContain(supervisor);
      expect(words(associate)).toContain(`Supervised by ${associate.supervisor}`);
    }
    expect(clinicians.filter(({ supervisor }) => supervisor)).toEqual(associates);
  });

  it('closed practices and waitlists', () => {
    expect(clinicians.filter(({ availability }) => availability === 'closed').length).toBeGreaterThanOrEqual(
      4,
    );
    expect(
      clinicians.filter(({ availability }) => availability === 'waitlist').length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('two who see couples only and have no fee for one person', () => {
    const only = clinicians.filter(({ participants }) => participants.join() === 'Couples');
    expect(only).toHaveLength(2);
    for (const clinician of only) {
      expect(clinician.feeIndividual).toBeNull();
      expect(clinician.feeCouples).not.toBeNull();
      expect(words(clinician)).toMatch(/couples only|only with couples/);
    }
  });

  it('a statement wholly in Spanish', () => {
    const spanish = clinicians.filter(({ statementLanguage }) => statementLanguage === 'es');
    expect(spanish).toEqual([person('Marisela')]);
    expect(words(person('Marisela'))).not.toMatch(/\b(the|and|with|your|for)\b/i);
    expect(person('Marisela').languages).toContain('Spanish');
  });

  it('a team that speaks of its therapists', () => {
    expect(words(person('Larkmill'))).toContain('Our therapists offer');
  });

  it('denials, and no tick that contradicts them', () => {
    const ottoline = person('Ottoline');
    expect(words(ottoline)).toContain('I do not offer EMDR');
    expect(words(ottoline)).toContain('not a good fit for active eating disorders');
    expect(ottoline.approaches).not.toContain('EMDR');
    expect(topics(ottoline)).not.toContain('Eating Disorders');
    expect(ottoline.participants).not.toContain('Couples');
  });

  it('an approach that only informs, and one still in training', () => {
    expect(words(person('Soren'))).toContain('EMDR-informed');
    expect(person('Soren').approaches).not.toContain('EMDR');
    expect(words(person('Noor'))).toContain('in training for EMDR');
    expect(person('Noor').approaches).not.toContain('EMDR');
  });

  it('one who names ERP for OCD, and several who tick OCD and name no method for it', () => {
    const ocd = clinicians.filter((clinician) => topics(clinician).includes(OCD));
    const named = ocd.filter(
      (clinician) =>
        /\bERP\b|exposure/i.test(words(clinician)) ||
        clinician.approaches.some((tick) => /exposure/i.test(tick)),
    );
    expect(named).toEqual([person('Hollis')]);
    expect(ocd.length - named.length).toBeGreaterThan(5);
  });

  it('a Christian frame, a specialist in religious trauma, an affirming practice', () => {
    expect(person('Gideon').faith).toEqual(['Christian']);
    expect(words(person('Gideon'))).toContain('Christian counseling');
    expect(person('Wrenna').specialties).toContain('Religious Trauma');
    expect(words(person('Ezra'))).toContain('LGBTQ+ affirming');
  });

  it('one who is plainly direct', () => {
    expect(words(person('Tobiah'))).toMatch(/blunt.*challenge people/);
  });

  it('one sentence, and no statement at all', () => {
    expect(words(person('Philippa')).match(/[.?!]/g)).toHaveLength(1);
    expect(person('Amaru').statement).toEqual([]);
    expect(clinicians.filter(({ statement }) => statement.length === 0)).toHaveLength(1);
  });

  it('one who ticks more than forty topics', () => {
    expect(topics(person('Luciano')).length).toBeGreaterThan(40);
    expect(clinicians.filter((clinician) => topics(clinician).length > 40)).toHaveLength(1);
  });

  it('"Out of Network" within a list of plans, and as the whole of it', () => {
    const lists = clinicians.flatMap(({ insurance }) =>
      insurance?.includes('Out of Network') ? [insurance] : [],
    );
    expect(lists.some((list) => list.length > 1)).toBe(true);
    expect(lists.some((list) => list.length === 1)).toBe(true);
  });
});

describe('clinicianSchema', () => {
  const good = person('Odessa');

  it('accepts everyone in the file', () => {
    expect(clinicianSchema.parse(good)).toEqual(good);
  });

  it.each([
    ['a telephone that could be someone’s', { phone: '(541) 345-0101' }],
    ['a code that could be a place', { postalCode: '97401' }],
    ['another state', { region: 'WA' }],
    ['an id with letters', { id: 'abc123' }],
    ['a slug with a slash', { slug: 'a/b' }],
    ['a range upside down', { feeIndividual: [200, 100] }],
    ['a price of nothing', { feeIndividual: [0, 0] }],
    ['two specialties', { specialties: ['Anxiety', 'Grief'] }],
    ['a tick that stands twice', { issues: ['Grief', 'Grief'] }],
    ['an empty name', { name: ' ' }],
    ['an unknown field', { rating: 5 }],
  ])('rejects %s', (_, change) => {
    expect(clinicianSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
