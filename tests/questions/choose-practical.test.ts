import { describe, expect, it } from 'vitest';
import { listing, profile, wish } from '../support/samples.ts';
import { asked, call, ids, why, words } from './situations.ts';

const limit = (max: number, session: 'individual' | 'couples' = 'individual') =>
  ({ facet: 'price', max, session, importance: 'must' }) as const;

describe('money', () => {
  it('a price is asked for when it is not stated, and not when it fits', () => {
    expect(why(asked('q_fee', profile(limit(150))))).toContain('within your limit');
    expect(ids(profile(limit(150)), listing({ feeIndividual: [120, 120] }))).not.toContain('q_fee');
  });

  it('a price that stands in their words is beside the question, and is no page without a price', () => {
    const page = listing({ statement: 'My fee is $140 per session.' });
    expect(ids(profile(limit(150)), page)).not.toContain('q_fee');
    const begins = listing({ statement: 'My fee starts at $140 per session.' });
    expect(asked('q_fee', profile(limit(150)), begins).phrase).toContain('$140');
    expect(ids(profile(), page)).not.toContain('q_fee');
    expect(ids(profile(), listing({ feeCouples: [200, 200] }))).not.toContain('q_fee');
    expect(why(asked('q_fee', profile(), listing({ statement: 'Welcome.' })))).toBe(
      'Their page names no price.',
    );
  });

  it('a range that begins within the limit leaves the price open, with the page’s own numbers', () => {
    const question = asked('q_fee', profile(limit(150)), listing({ feeIndividual: [120, 200] }));
    expect(why(question)).toBe('Their lowest price is within your limit, but their highest is not.');
    expect(question.phrase).toBe('120–200');
  });

  it('over the limit, a reduced place is asked for, unless the page rules it out', () => {
    const over = { feeIndividual: [180, 180] } as const;
    expect(ids(profile(limit(100)), listing({ ...over, slidingScale: 'yes' }))[0]).toBe('q_sliding');
    expect(ids(profile(limit(100)), listing(over))[0]).toBe('q_sliding');
    expect(ids(profile(limit(100)), listing({ ...over, slidingScale: 'no' }))).not.toContain('q_sliding');
  });

  it('a couple is told that the price on the page is for one person', () => {
    const question = asked('q_fee', profile(limit(200, 'couples')), listing({ feeIndividual: [120, 120] }));
    expect(why(question)).toBe('Their page gives a price for one person, but none for a couple.');
    expect(question.answers[0]?.tells).toEqual([{ about: 'price:couples', yes: true }]);
  });

  it('a reduced fee does not make the price for another the price that is asked for', () => {
    const page = listing({ feeIndividual: [120, 120], slidingScale: 'yes' });
    const question = asked('q_fee', profile(limit(100, 'couples')), page);
    expect(why(question)).toBe('Their page gives a price for one person, but none for a couple.');
    expect(question.phrase).toBeNull();
    const own = asked('q_fee', profile(limit(100, 'couples')), listing({ slidingScale: 'yes' }));
    expect(why(own)).toContain('within your limit');
  });

  it('with two limits, the second price is asked for by its name', () => {
    const both = profile(limit(120), limit(200, 'couples'));
    expect(words(asked('q_fee_other', both))).toBe('And what does a session cost for a couple?');
  });

  it('a listed plan is checked, since such lists grow old', () => {
    const question = asked('q_insurance', profile(wish('plan', 'aetna')), listing({ insurance: ['Aetna'] }));
    expect(words(question)).toContain('in network with Aetna');
    expect(why(question)).toContain('often out of date');
    expect(question.phrase).toBe('Aetna');
  });

  it('a plan of the same family is not taken for the plan', () => {
    const mine = profile(wish('plan', 'bcbs_ma'));
    const question = asked('q_insurance', mine, listing({ insurance: ['BlueCross and BlueShield'] }));
    expect(why(question)).toBe(
      'Their page lists Blue Cross Blue Shield, but not Blue Cross Blue Shield of Massachusetts by name.',
    );
    expect(question.phrase).toBe('BlueCross and BlueShield');
  });

  it('who takes no insurance is asked what it would cost, and not again about the plan', () => {
    const page = listing({ acceptsInsurance: 'no' });
    expect(ids(profile(wish('plan', 'aetna')), page)[0]).toBe('q_oon');
    expect(ids(profile(wish('plan', 'aetna')), page)).not.toContain('q_insurance');
  });
});

describe('licence', () => {
  it('a state that the page does not name is asked about; one that it names is not', () => {
    const there = profile(wish('state', 'state_ca'));
    expect(ids(there)[0]).toBe('q_state');
    const licensed = listing({ statement: 'I am licensed in California.' });
    expect(ids(there, licensed)).not.toContain('q_state');
    expect(why(asked('q_state', there, listing({ region: 'California' })))).toBe(
      'Their page gives an office or work in California, but no license there.',
    );
    expect(why(asked('q_state', there, listing({ region: 'Ohio' })))).toContain('names another state');
  });

  it('who wants to meet online and has not said where asks whether the licence covers them', () => {
    expect(ids(profile(wish('setting', 'setting_online')), listing({ online: 'yes' }))).toContain('q_state');
  });

  it('an associate is asked who supervises them', () => {
    expect(ids(profile(), listing({ profession: 'Professional Counselor Associate' }))[0]).toBe('q_assoc');
    expect(ids(profile(), listing({ credentials: ['LCSW'], profession: 'Social Worker' }))).not.toContain(
      'q_assoc',
    );
  });

  it('a coach is asked for a licence, a psychologist is not', () => {
    expect(ids(profile(), listing({ profession: 'Coach', credentials: ['Life Coach'] }))).toContain(
      'q_coach',
    );
    expect(ids(profile(), listing({ profession: 'Psychologist' }))).not.toContain('q_coach');
  });

  it.each([
    'Psicóloga clínica',
    'Trabajadora social',
    'Psiquiatra',
    'Psychothérapeute',
    'Psychologue',
    'Fachärztin für Psychiatrie',
    'Médecin',
    'Kinder- und Jugendlichenpsychotherapeut',
  ])('a %s is a licence by its name', (profession) => {
    expect(ids(profile(), listing({ profession }))).not.toContain('q_coach');
  });

  it.each(['Reiki Master', 'Coach de vida', 'Médium', 'Musician'])('a %s is none', (profession) => {
    expect(ids(profile(), listing({ profession }))).toContain('q_coach');
  });

  it('a printed licence is one, also beside coaching', () => {
    const licences = [{ number: '71234', state: 'Texas' }];
    expect(ids(profile(), listing({ licences }))).not.toContain('q_coach');
    expect(ids(profile(), listing({ licences, statement: 'I offer coaching.' }))).not.toContain('q_coach');
    expect(ids(profile(), listing({ statement: 'I offer coaching.' }))).toContain('q_coach');
    const named = { profession: 'Licensed Professional Counselor', statement: 'I offer coaching.' };
    expect(ids(profile(), listing(named))).not.toContain('q_coach');
  });

  it('a page that speaks for a team is asked whom one would see, beside its own words', () => {
    const page = listing({ statement: 'Our therapists are warm and experienced.' });
    expect(asked('q_group', profile(), page).phrase).toBe('Our therapists');
    const texts = [{ place: 'specialties', text: 'One of our clinicians will call you.' }];
    const answered = listing({ statement: 'Welcome.', texts });
    expect(asked('q_group', profile(), answered).phrase).toBe('One of our clinicians');
    expect(ids(profile(), listing({ statement: 'Your therapists before me.' }))).not.toContain('q_group');
  });
});
describe('practical', () => {
  it('times that are not stated make the opening pressing, with a yes for each', () => {
    const wishes = profile(wish('hours', 'hours_evening'), wish('hours', 'hours_weekend', 'nice'));
    const question = asked('q_open', wishes);
    expect(why(question)).toBe('Their page does not say whether they see people in the evening.');
    expect(question.answers.slice(0, 3).map(({ tells }) => tells)).toEqual([
      [{ about: 'hours:hours_evening', yes: true }],
      [{ about: 'hours:hours_weekend', yes: true }],
      [
        { about: 'hours:hours_evening', yes: false },
        { about: 'hours:hours_weekend', yes: false },
      ],
    ]);
  });

  it('a training for couples is no mention of them', () => {
    const couple = profile(wish('format', 'fmt_couple'));
    const page = listing({ credentials: ['LMFT'], participants: ['Individuals'] });
    expect(why(asked('q_who', couple, page))).toBe('Their page does not say that they work with couples.');
    const mentioned = listing({ statement: 'Many couples think that this must be the end.' });
    expect(why(asked('q_who', couple, mentioned))).toContain('mentions couples');
  });

  it('a licence for where one sits is asked of who wants to meet online, and of nobody for their access', () => {
    const page = listing({ profession: 'Psychologist', feeIndividual: [100, 100], freeConsultation: 'yes' });
    for (const id of ['setting_online', 'setting_hybrid'])
      expect(ids(profile(wish('setting', id)), page)).toContain('q_state');
    for (const id of ['setting_in_person', 'acc_step_free', 'acc_parking'])
      expect(ids(profile(wish('setting', id)), page)).not.toContain('q_state');
  });

  it('that they take new people is said of a page only where it says so', () => {
    const settled = {
      profession: 'Psychologist',
      feeIndividual: [100, 100],
      freeConsultation: 'yes',
    } as const;
    const reason = (statement: string) => why(asked('q_open', profile(), listing({ ...settled, statement })));
    expect(reason('I am accepting new clients.')).toContain('says that they take new people');
    expect(reason('There is currently no waitlist.')).toContain('does not say whether');
    expect(reason('Welcome.')).toContain('does not say whether');
  });

  it('who has no openings is asked for one first, or for a name; who has a list, about the wait', () => {
    const full = call(profile(wish('topic', 'grief')), listing({ availability: 'closed' }));
    expect(words(full[0] as never)).toBe('Do you expect an opening soon, or could you name a colleague?');
    const page = listing({ availability: 'waitlist' });
    expect(ids(profile(wish('topic', 'grief')), page)[0]).toBe('q_open');
    expect(why(asked('q_open', profile(), page))).toBe(
      'Their page says that there is no place at the moment, or a list for it.',
    );
  });

  it('what one asks to be given is asked for as such', () => {
    const question = asked('q_offer', profile(wish('topic', 'letters')));
    expect(words(question)).toBe('Do you offer letters and evaluations, and how would that go?');
  });

  it('access hangs on what the profile holds that may need it', () => {
    expect(ids(profile(wish('topic', 'disability')))).toContain('q_access');
    expect(ids(profile(wish('setting', 'acc_step_free')))[0]).toBe('q_access');
    expect(ids(profile(wish('topic', 'anxiety')))).not.toContain('q_access');
  });

  it('a first call is asked for unless the page says whether it is free', () => {
    const quiet = listing({ availability: 'accepting', approaches: ['CBT'], profession: 'Psychologist' });
    const told = listing({ ...quiet, freeConsultation: 'yes' });
    expect(ids(profile(), quiet)).toContain('q_consult');
    expect(ids(profile(), told)).not.toContain('q_consult');
  });
});
