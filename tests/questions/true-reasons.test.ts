import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { plan } from '../../utils/questions/plan.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { asked, ids, idsOf, situation, why, words } from './situations.ts';

const upTo = (max: number, over: object = {}): Wish => ({
  ...{ facet: 'price', max, session: 'individual', importance: 'must' },
  ...over,
});
const says = (statement: string) => ({ statement });

describe('the reason of a question is true of the page', () => {
  it.each<[string, Wish[], Partial<Listing>, string, string]>([
    [
      'another currency, within the number of the limit',
      [upTo(100, { currency: 'GBP' })],
      { feeIndividual: [90, 90], currency: 'EUR' },
      'q_fee',
      'Their price is in another currency than your limit.',
    ],
    [
      'another currency, over the number of the limit',
      [upTo(100, { currency: 'GBP' })],
      { feeIndividual: [150, 150], currency: 'EUR' },
      'q_fee',
      'Their price is in another currency than your limit.',
    ],
    [
      'a limit that would be nice, and a range that begins within it',
      [upTo(100, { importance: 'nice' })],
      { feeIndividual: [90, 150] },
      'q_fee',
      'Their lowest price is within your limit, but their highest is not.',
    ],
    [
      'two other plans',
      [wish('plan', 'aetna')],
      { insurance: ['Cigna', 'Humana'] },
      'q_insurance',
      'Their list names 2 other plans and not Aetna: often that means no.',
    ],
    [
      'the plan, by someone who is supervised',
      [wish('plan', 'cigna')],
      { credentials: ['LPC-A'], insurance: ['Cigna', 'Humana'] },
      'q_insurance',
      'Their page lists Cigna, which may not pay for someone who works under supervision.',
    ],
    [
      'the plan, by someone who is not',
      [wish('plan', 'cigna')],
      { credentials: ['LPC'], insurance: ['Cigna', 'Humana'] },
      'q_insurance',
      'Their page lists Cigna, but such lists are often out of date.',
    ],
    [
      'another town',
      [wish('place', 'Denver')],
      { city: 'Aurora' },
      'q_town',
      'You want to go to Denver, and their page names another town.',
    ],
    [
      'no town',
      [wish('place', 'Denver')],
      {},
      'q_town',
      'You want to go to Denver, and their page names no town.',
    ],
    [
      'evenings by another clock',
      [wish('hours', 'hours_evening'), wish('state', 'state_ny')],
      { region: 'CA', online: 'yes', ...says('I offer evening sessions.') },
      'q_open',
      'Their page speaks of such times, but their clock may not be yours.',
    ],
    [
      'weight loss beside a wish for care that leaves weight alone',
      [wish('comfort', 'haes')],
      says('I offer a weight loss program.'),
      'q_body',
      'Their page also speaks of weight loss.',
    ],
    [
      'something near',
      [wish('topic', 'health_anxiety')],
      says('I treat anxiety.'),
      'q_issue_exp',
      'Their page speaks of anxiety, which is near health anxiety but does not say it.',
    ],
    [
      'with people of another age',
      [wish('topic', 'adhd'), wish('age', 'age_adult')],
      says('I work with children who have ADHD.'),
      'q_issue_exp',
      'Their page speaks of ADHD, with people of another age.',
    ],
  ])('%s', (_, wishes, fields, id, reason) => {
    expect(why(asked(id, profile(...wishes), listing(fields)))).toBe(reason);
  });

  it('many ticks are twelve and more', () => {
    const ticked = (count: number) => {
      const issues = ['Grief', ...Array.from({ length: count - 1 }, (_, index) => `Something ${index}`)];
      return why(asked('q_issue_exp', profile(wish('topic', 'grief')), listing({ issues })));
    };
    expect(ticked(12)).toBe('Their page names grief and loss as one tick among 12.');
    expect(ticked(11)).not.toContain('11');
  });
});

describe('what a page has answered is not asked', () => {
  it.each<[string, Wish[], Partial<Listing>, string]>([
    [
      'whether faith is welcome, where they work with it',
      [wish('comfort', 'f_jewish')],
      says('I integrate spirituality into my work.'),
      'q_faith',
    ],
    ['a plan, of someone who pays alone', [wish('plan', 'self_pay')], {}, 'q_insurance'],
    [
      'who prescribes, where they do',
      [wish('topic', 'bipolar')],
      says('I prescribe medication and treat bipolar disorder.'),
      'q_med',
    ],
    ['how often, where it is every week', [], says('We meet for weekly sessions.'), 'q_often'],
    ['a free first call, where there is one', [], says('I offer a free consultation.'), 'q_consult'],
    [
      'a sliding place as something to arrange',
      [wish('setting', 'sliding')],
      says('I treat grief.'),
      'q_arrange',
    ],
    ['access, of someone who needs none', [wish('topic', 'grief')], {}, 'q_access'],
    [
      'a method for the young, of a grown person',
      [wish('topic', 'eating'), wish('age', 'age_adult')],
      says('I treat eating disorders.'),
      'q_method_ed_teen',
    ],
    [
      'what happens in a crisis, where it is said',
      [wish('topic', 'suicidal')],
      says('I offer crisis support between sessions.'),
      'q_risk',
    ],
    [
      'a reduced place, where a range begins within the limit that would be nice',
      [upTo(100, { importance: 'nice' })],
      { feeIndividual: [90, 150] },
      'q_sliding',
    ],
  ])('%s', (_, wishes, fields, id) => {
    expect(ids(profile(...wishes), listing(fields))).not.toContain(id);
  });

  it('but is where the page is silent', () => {
    expect(ids(profile(wish('comfort', 'f_jewish')), listing())).toContain('q_faith');
    expect(ids(profile(wish('plan', 'aetna')), listing())).toContain('q_insurance');
    expect(ids(profile(wish('topic', 'bipolar')), listing())).toContain('q_med');
    expect(ids(profile(wish('topic', 'chronic_pain')), listing())).toContain('q_access');
    expect(ids(profile(wish('topic', 'suicidal')), listing())).toContain('q_risk');
  });

  it.each<[string, Wish & { concept: string }, Partial<Listing>, string]>([
    [
      'words that do not affirm',
      wish('comfort', 'lgbtq_affirming'),
      says('I help with unwanted same-sex attraction.'),
      'q_lgbtq',
    ],
    [
      'a tick that their words deny',
      wish('topic', 'grief'),
      { issues: ['Grief'], ...says('I do not work with grief.') },
      'q_both',
    ],
    ['a tick and no word more', wish('topic', 'grief'), { issues: ['Grief'] }, 'q_issue_exp'],
    ['a method that is ticked', wish('approach', 'emdr'), { approaches: ['EMDR'] }, 'q_level'],
  ])('nor is what they have answered since: %s', (_, asks, fields, id) => {
    const page = listing(fields);
    expect(ids(profile(asks), page)).toContain(id);
    for (const yes of [true, false])
      expect(ids(profile(asks), page, [{ about: `${asks.facet}:${asks.concept}`, yes }])).not.toContain(id);
  });
});

describe('what is more pressing comes first', () => {
  const comesFirst = (first: string, second: string, found: string[]) => {
    expect(found).toEqual(expect.arrayContaining([first, second]));
    expect(found.indexOf(first)).toBeLessThan(found.indexOf(second));
  };

  it('a contradiction before a plan that is listed', () => {
    const page = listing({ issues: ['Grief'], insurance: ['Aetna'], ...says('I do not work with grief.') });
    comesFirst('q_both', 'q_insurance', ids(profile(wish('plan', 'aetna'), wish('topic', 'grief')), page));
  });

  it('openings of which nothing is said before what everybody may ask, and after it where they are said', () => {
    comesFirst('q_open', 'q_notworking', ids(profile(), listing()));
    comesFirst(
      'q_notworking',
      'q_open',
      ids(profile(), listing({ availability: 'accepting', credentials: ['LCSW'] })),
    );
  });

  it('how far a training goes before whether a method is used, where it is being learned', () => {
    const page = listing(
      says('I treat OCD. I am currently in training for exposure and response prevention.'),
    );
    const found = ids(profile(wish('topic', 'ocd'), wish('approach', 'erp')), page);
    expect(found).toContain('q_level');
    expect(found).not.toContain('q_method_ocd');
  });

  it('but no method is asked about for what they do not treat', () => {
    const ocd = profile(wish('topic', 'ocd'));
    expect(ids(ocd, listing(says('I treat OCD.')))).toContain('q_method_ocd');
    expect(ids(ocd, listing(says('I do not treat OCD.')))).not.toContain('q_method_ocd');
  });

  it('nor an opening, once they have said whether there is one', () => {
    const full = listing({ availability: 'closed' });
    expect(ids(profile(), full)[0]).toBe('q_no_room');
    for (const yes of [true, false])
      expect(ids(profile(), full, [{ about: 'practical:status_open', yes }])).not.toContain('q_no_room');
  });
});

describe('one question', () => {
  it('on whether they prescribe is not for someone whose licence rules it out, though they tick it', () => {
    const asks = profile(wish('approach', 'medication'));
    const ticks = { issues: ['Medication Management'] };
    expect(ids(asks, listing({ ...ticks, credentials: ['LCSW'] }))).not.toContain('q_prescribe');
    expect(ids(asks, listing({ credentials: ['PsyD'] }))).toContain('q_prescribe');
  });

  it('names two topics at most, and two before one: it answers more', () => {
    const topics = ['grief', 'anger', 'stress'].map((concept) => wish('topic', concept));
    const told = words(asked('q_issue_exp', profile(...topics)));
    expect(told.split(' and with ')).toHaveLength(2);
  });

  it('is about the time that is needed before the one that would be nice', () => {
    const hours = profile(wish('hours', 'hours_evening', 'nice'), wish('hours', 'hours_weekend'));
    expect(asked('q_open', hours).whySlots).toEqual(['at the weekend']);
  });
});

describe('a time', () => {
  const times = ['hours_evening', 'hours_weekend', 'hours_daytime_only'].map((id) => wish('hours', id));

  it('has an answer each, for as many as three', () => {
    const { answers } = asked('q_open', profile(...times));
    expect(answers.filter(({ tells }) => tells.length === 1 && tells[0]?.yes)).toHaveLength(3);
  });

  it('that was told is not asked again as an opening', () => {
    const told = times.map(({ concept }) => ({ about: `hours:${concept}`, yes: true }));
    expect(ids(profile(...times), listing(), told)).not.toContain('q_open');
  });
});

describe('a leaning', () => {
  it('of two steps is worth a question, of one it is not', () => {
    const wished = (talk_1: number) => ({ ...profile(), style: { talk_1 } });
    expect(ids(wished(2))).toContain('q_style_talk');
    expect(ids(wished(1))).not.toContain('q_style_talk');
  });

  it('that is the clearest is what the third session offers to change', () => {
    const style = { lead_1: 1, lead_2: 1, depth_1: 3, depth_2: 3 };
    const later = idsOf(plan(situation({ ...profile(), style })).s3);
    expect(later).toContain('q_more_feeling');
    expect(later).not.toContain('q_more_lead');
  });
});
