import { describe, expect, it } from 'vitest';
import { estimate } from '../../utils/fit/estimate.ts';
import type { Reason } from '../../utils/fit/estimate-types.ts';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { hoursApart } from '../../utils/vocabulary/concepts/zones.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { listing, profile, wish } from '../support/samples.ts';

/** What is said of the first of these wishes. */
function reasonOf(page: Listing, ...wishes: [Wish, ...Wish[]]): Reason {
  const { fits, conflicts, silent } = estimate(profile(...wishes), page, factsOf(page));
  const found = [...fits, ...conflicts, ...silent].find((reason) => reason.wish === wishes[0]);
  if (!found) throw new Error('Every wish has a reason.');
  return found;
}

describe('a plan', () => {
  it.each([
    ['the plan itself', ['Aetna'], 'aetna', 'fits', null],
    ['another plan only', ['Cigna'], 'aetna', 'silent', 'unticked'],
    ['out of network', ['Aetna (Out-of-Network)'], 'aetna', 'conflicts', null],
    ['nothing but "Out of Network"', ['Out of Network'], 'aetna', 'conflicts', null],
    ['"Out of Network" beside plans', ['Aetna', 'Out of Network'], 'aetna', 'fits', null],
    ['"Yes"', ['Yes'], 'aetna', 'silent', null],
    ['the family for a local plan', ['Blue Cross'], 'bcbs_ma', 'silent', 'family'],
    ['a local plan for the family', ['BCBS of Massachusetts'], 'bcbs', 'silent', 'family'],
    ['an unknown local plan for the family', ['BCBS of Texas'], 'bcbs', 'silent', 'family'],
    ['another local plan', ['Florida Blue'], 'bcbs_ma', 'silent', 'family'],
    ['an administrator of the same owner', ['UMR'], 'united', 'silent', 'family'],
  ])('where %s is listed', (_, insurance, plan, verdict, note) => {
    const reason = reasonOf(listing({ insurance }), wish('plan', plan));
    expect([reason.verdict, reason.note]).toEqual([verdict, note]);
  });

  it.each([
    ['I am in-network with several plans, and give a superbill to out-of-network clients.', 'silent'],
    ['We accept most insurance. If you have out-of-network benefits, we help you use them.', 'silent'],
    ['I am an out-of-network provider, and give you a superbill.', 'conflicts'],
    ['If you have out-of-network benefits, I can help you to be reimbursed.', 'conflicts'],
    ['I do not accept insurance; use your out-of-network benefits.', 'conflicts'],
  ])('where they say: %s', (text, verdict) => {
    const page = listing({ texts: [{ place: 'insurance', text }] });
    expect(reasonOf(page, wish('plan', 'aetna')).verdict).toBe(verdict);
  });

  it('a tick of "Out of Network" stays a no beside a mere "Yes", and yields to words', () => {
    const ticked = listing({ insurance: ['Yes', 'Out of Network'] });
    expect(reasonOf(ticked, wish('plan', 'aetna')).verdict).toBe('conflicts');
    const spoken = { ...ticked, statement: 'I am in network with several plans.' };
    expect(reasonOf(spoken, wish('plan', 'aetna')).verdict).toBe('silent');
  });

  it('of the family is likelier than one that is not listed, less likely than the plan itself', () => {
    const chance = (insurance: string[]) => reasonOf(listing({ insurance }), wish('plan', 'bcbs_ma')).chance;
    expect(chance(['BCBS of Massachusetts'])).toBeGreaterThan(chance(['Blue Cross']));
    expect(chance(['Blue Cross'])).toBeGreaterThan(chance(['Cigna']));
  });

  it('shows the listed name of the relative', () => {
    expect(reasonOf(listing({ insurance: ['Florida Blue'] }), wish('plan', 'bcbs')).phrase).toBe(
      'Florida Blue',
    );
  });

  it('is uncertain with an associate, who bills under a supervisor', () => {
    const page = listing({ insurance: ['Aetna'], credentials: ['AMFT'] });
    const reason = reasonOf(page, wish('plan', 'aetna'));
    expect([reason.verdict, reason.note]).toEqual(['fits', 'supervised']);
    expect(reason.chance).toBeLessThan(
      reasonOf(listing({ insurance: ['Aetna'] }), wish('plan', 'aetna')).chance,
    );
  });
});

describe('a state', () => {
  it.each([
    ['of the office', { region: 'OR' }, 'silent', 'office'],
    ['among offices', { region: 'WA, OR, ID' }, 'silent', 'office'],
    ['among the licences', { credentials: ['LPC, Oregon 12345'] }, 'fits', null],
    ['in the statement', { region: 'WA', statement: 'I am also licensed in Oregon.' }, 'fits', null],
    ['another', { region: 'WA' }, 'silent', 'elsewhere'],
    ['another, with a compact', { region: 'WA', credentials: ['PSYPACT'] }, 'silent', 'compact'],
    ['none', {}, 'silent', null],
  ] as const)('that is %s', (_, fields, verdict, note) => {
    const reason = reasonOf(listing(fields as Partial<Listing>), wish('state', 'state_or'));
    expect([reason.verdict, reason.note]).toEqual([verdict, note]);
  });
});

describe('hours', () => {
  const evenings = { statement: 'Evening appointments are available.', online: 'yes' } as const;
  const wished = [wish('hours', 'hours_evening'), wish('state', 'state_ny')] as const;

  it('are the same hours in the same zone, and the next', () => {
    expect(reasonOf(listing({ ...evenings, region: 'NY' }), ...wished).verdict).toBe('fits');
    expect(reasonOf(listing({ ...evenings, region: 'IL' }), ...wished).verdict).toBe('fits');
  });

  it('are other hours two zones away, unless they meet in person', () => {
    const far = listing({ ...evenings, region: 'CA' });
    expect(reasonOf(far, ...wished)).toMatchObject({ verdict: 'silent', note: 'zone' });
    expect(reasonOf({ ...far, inPerson: 'yes' }, ...wished).verdict).toBe('fits');
  });

  it('keep their zone when one of their states is near, and when the user names no state', () => {
    expect(reasonOf(listing({ ...evenings, region: 'CA, NJ' }), ...wished).verdict).toBe('fits');
    expect(reasonOf(listing({ ...evenings, region: 'CA' }), wished[0]).verdict).toBe('fits');
  });

  it('count between clocks', () => {
    expect(hoursApart('state_ca', 'state_ny')).toBe(3);
    expect(hoursApart('state_hi', 'state_ma')).toBe(5);
    expect(hoursApart('state_tx', 'state_il')).toBe(0);
  });
});

describe('who is received, and how', () => {
  it('change-effort wording is never support: it says no, and shows the words', () => {
    const page = listing({
      communities: ['LGBTQ+'],
      statement: 'I help those who struggle with unwanted same-sex attraction.',
    });
    const reason = reasonOf(page, wish('comfort', 'lgbtq_affirming'));
    expect(reason.verdict).toBe('conflicts');
    expect(reason.phrase).toMatch(/unwanted same-sex attraction/);
  });

  it('"allied" is welcome and no claim to be affirming', () => {
    const reason = reasonOf(listing({ communities: ['Gay Allied'] }), wish('comfort', 'lgbtq_affirming'));
    expect(reason.verdict).toBe('silent');
  });
});

describe('every reason can be traced', () => {
  it('from the phrase to its field, the field to its place on the page, and the weight to its rule', () => {
    const page = listing({ statement: 'I am trained in EMDR.', sources: { statement: 'dom:.statement' } });
    expect(reasonOf(page, wish('approach', 'emdr'))).toMatchObject({
      phrase: expect.stringContaining('EMDR'),
      where: 'statement',
      source: 'dom:.statement',
      rule: 'statementMidCommon',
    });
  });

  it('also when a list is silent, and when nothing is said', () => {
    const page = listing({ approaches: ['EMDR'], sources: { approaches: 'state:methods' } });
    expect(reasonOf(page, wish('approach', 'erp'))).toMatchObject({
      phrase: null,
      where: 'approaches',
      source: 'state:methods',
      rule: 'untickedShare',
    });
    expect(reasonOf(listing(), wish('plan', 'aetna'))).toMatchObject({ source: null, rule: 'planSilent' });
  });
});
