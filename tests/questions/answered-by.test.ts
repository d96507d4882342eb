import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import { ANSWERED_BY, isAnsweredOnPage } from '../../utils/questions/answered-by.ts';
import { BANK } from '../../utils/questions/bank.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { ids, situation } from './situations.ts';

const answered = (id: string, fields: Parameters<typeof listing>[0]) =>
  isAnsweredOnPage(id, situation(profile(), listing(fields)));

/** For each question of a first call that the table does not hold, what answers it, or why no page can. */
const OTHERWISE: Readonly<Record<string, string>> = {
  q_told_yes: 'It is about what they said, beside their page.',
  q_told_no: 'It is about what they said, beside their page.',
  q_told_price: 'It is about what they said, beside their page.',
  q_both: 'The page contradicts itself.',
  q_state: 'The verdict on the state: a licence there.',
  q_assoc: 'A page names who supervises; not how often, nor what is recorded.',
  q_assoc_move: 'No page says what happens when they move on.',
  q_group: 'The page is of several people.',
  q_insurance: 'The verdict on the plan; that it still holds, nobody but they can say.',
  q_oon: 'The plan is refused; what comes back is for them to say.',
  q_fee: 'The verdict on the price: a field of it, or the price in words.',
  q_fee_other: 'The verdict on the second price.',
  q_sliding: 'A reduced fee that is ruled out; whether a place is free, no page says.',
  q_method_ocd: 'A method for it that is named.',
  q_method_trauma: 'A method for it that is named.',
  q_method_phobia: 'A method for it that is named.',
  q_method_sleep: 'A method for it that is named.',
  q_method_ed_teen: 'A method for it that is named.',
  q_method_ed: 'Dietitians, in their own words.',
  q_issue_exp: 'The verdict on the topic.',
  q_uses: 'The verdict on the method.',
  q_level: 'A certificate, or words beside the tick.',
  q_mustnot: 'The verdict on what should stay out.',
  q_offer: 'The verdict on the service.',
  q_prescribe: 'The letters, which say who prescribes.',
  q_culture: 'A stance that is stated.',
  q_lgbtq: 'A stance that is stated, or that they are of the same people.',
  q_faith: 'Work in the name of that faith, or a welcome to all.',
  q_nd: 'A stance that is stated, or that they are neurodivergent.',
  q_body: 'A stance that is stated.',
  q_language: 'The verdict on the language: a list, words, or that the page is written in it.',
  q_setting: 'The verdict on the setting.',
  q_arrange: 'The verdict on what is to be arranged.',
  q_town: 'The verdict on the town: its field, a second address, an office in words.',
  q_profession: 'The verdict on the profession.',
  q_who: 'The verdict on age or format; what nearly everyone does needs none.',
  q_open: 'The hours that are wished for; openings go stale.',
  q_no_room: 'Openings.',
  q_access: 'The verdict on access, or any access that is told.',
  q_ask_fair: 'They asked for it; no page says it.',
  q_ask_world: 'They asked for it; no page says it.',
  q_ask_problem: 'They asked for it; no page says it.',
  q_ask_answers: 'They asked for it; no page says it.',
  q_ask_remembers: 'They asked for it; no page says it.',
  q_ask_private: 'They asked for it; no page says it.',
  q_style_lead: 'Cues of style in their words and methods.',
  q_style_work: 'Cues of style in their words and methods.',
  q_style_time: 'Cues of style in their words and methods.',
  q_style_stance: 'Cues of style in their words and methods.',
  q_style_gentle: 'Cues of style in their words and methods.',
  q_style_depth: 'Cues of style in their words and methods.',
  q_style_talk: 'No page says how much they talk.',
  q_style_disclosure: 'No page says how they would answer.',
  q_notworking: 'No page says what they would do if it fails.',
};

describe('every question of a first call', () => {
  const call = BANK.filter(({ when }) => when.includes('call')).map(({ id }) => id);
  const aloud = call.map((id) => {
    const answer = ANSWERED_BY[id];
    const by = [
      ...(answer?.concepts ?? []).map((concept) => `that they say ${conceptOf(concept)?.label}`),
      ...(answer?.fields ?? []).map((field) => `the field ${field}`),
      ...(answer?.words ? ['their words'] : []),
    ];
    const slots = ['this', 'that'];
    const text = formatMessage(messages, `${id}_ask`, slots);
    return `“${text}” is answered by: ${answer ? by.join(', or ') : OTHERWISE[id]}`;
  });

  it.each(aloud)('%s', (sentence) => {
    expect(sentence).not.toContain('undefined');
    expect(sentence).toMatch(/is answered by: \S.{6,}/);
  });

  it('stands in one of the two tables, and no other does', () => {
    expect([...Object.keys(ANSWERED_BY), ...Object.keys(OTHERWISE)].toSorted()).toEqual(call.toSorted());
  });
});

describe('a question is answered by words of the page', () => {
  it.each<[string, string, string]>([
    [
      'q_cancel',
      'Sessions cancelled with less than 24 hours notice are charged in full.',
      'Do not cancel yourself.',
    ],
    ['q_cancel', 'I have a 48-hour cancellation policy.', 'I study cancel culture.'],
    ['q_cancel', 'Bei Absage unter 24 Stunden berechne ich ein Ausfallhonorar.', 'Eine Absage tut weh.'],
    ['q_cancel', 'Toute séance annulée moins de 48 heures avant est due.', 'Rien n’est annulé.'],
    ['q_progress', 'We look at your progress every few weeks.', 'Progress is never a straight line.'],
    ['q_progress', 'I use feedback-informed treatment.', 'I give feedback.'],
    ['q_progress', 'I track outcomes in every session.', 'The outcome is open.'],
    ['q_often', 'I meet with people every other week.', 'I take a walk every other day.'],
    ['q_often', 'Weekly sessions work best.', 'Last week I was away.'],
    ['q_often', 'Wir sehen uns alle zwei Wochen.', 'Nach zwei Wochen ist vieles anders.'],
    ['q_often', 'Nous nous voyons une fois par semaine.', 'Une semaine difficile.'],
    ['q_often', 'Nos vemos una vez por semana.', 'Una semana difícil.'],
    ['q_away', 'A colleague covers for me when I am on leave.', 'Insurance covers it.'],
    [
      'q_consult',
      'There is a fee of $50 for the first consultation, and the initial session costs $200.',
      'The first session is about you.',
    ],
    ['q_med', 'I coordinate closely with your psychiatrist.', 'I am not a psychiatrist.'],
    [
      'q_med',
      'I collaborate with prescribers and primary care doctors.',
      'I work with physicians and executives.',
    ],
    ['q_med', 'I work closely with your doctor.', 'I work with people who see many doctors.'],
    ['q_med', 'En lien avec votre médecin.', 'Je ne suis pas médecin.'],
    ['q_risk', 'Between sessions I can be reached by phone.', 'Between sessions you practice.'],
    ['q_risk', 'You can text me between sessions.', 'In an emergency please call 988.'],
    ['q_risk', 'I do not offer crisis services.', 'A crisis can be a beginning.'],
    ['q_coach', 'I am a registered member of a professional body.', 'I am not a licensed therapist.'],
    ['q_coach', 'Ich bin approbiert und arbeite in eigener Praxis.', 'Ich bin Coach.'],
    ['q_coach', 'Soy psicóloga colegiada.', 'Mi colega es amable.'],
    ['q_method_generic', 'In our first session we talk about what brings you.', 'The first time is hard.'],
    ['q_method_generic', 'In der ersten Sitzung sprechen wir über Ihr Anliegen.', 'Die erste Liebe.'],
    ['q_style_length', 'Most people come for about twelve sessions.', 'I have led hundreds of sessions.'],
  ])('%s: %s', (id, said, beside) => {
    expect(answered(id, { statement: said })).toBe(true);
    expect(answered(id, { texts: [{ place: 'policies', text: said }] })).toBe(true);
    expect(answered(id, { statement: beside })).toBe(false);
  });

  it('is not answered by a page that says nothing', () => {
    for (const id of Object.keys(ANSWERED_BY)) expect(answered(id, {}), id).toBe(false);
    expect(answered('constructor', { statement: 'I have a 48-hour cancellation policy.' })).toBe(false);
  });

  it('a number in a register answers whether they are licensed', () => {
    expect(answered('q_coach', { registerNumber: 'X 123456' })).toBe(true);
  });
});

describe('nobody is asked what their page has said', () => {
  it.each<[string, string, Parameters<typeof profile>, string]>([
    [
      'q_access',
      'My office is wheelchair accessible.',
      [wish('topic', 'chronic_illness')],
      'My office is quiet.',
    ],
    [
      'q_lgbtq',
      'As a queer therapist I work with LGBTQ+ adults.',
      [wish('topic', 'lgbtq')],
      'I work with LGBTQ+ adults.',
    ],
    [
      'q_nd',
      'I am an autistic therapist who works with autistic adults.',
      [wish('topic', 'autism')],
      'I work with autistic adults.',
    ],
    ['q_faith', 'I offer Christian counseling.', [wish('comfort', 'f_christian')], 'I offer EMDR.'],
    ['q_faith', 'People of every faith are welcome.', [wish('comfort', 'f_muslim')], 'I have faith in you.'],
    ['q_who', 'I treat stress.', [wish('age', 'age_adult')], 'I work with teens.'],
    ['q_who', 'I treat stress.', [wish('format', 'fmt_individual')], 'I work with couples.'],
  ])('%s, before “%s”', (id, said, wishes, beside) => {
    const page = (statement: string) =>
      listing({ statement, freeConsultation: 'yes', availability: 'accepting' });
    expect(ids(profile(...wishes), page(said))).not.toContain(id);
    expect(ids(profile(...wishes), page(beside))).toContain(id);
  });

  it('but work in the name of another faith is no welcome to one’s own', () => {
    const page = listing({ statement: 'I offer Christian counseling.' });
    expect(ids(profile(wish('comfort', 'f_muslim')), page)).toContain('q_faith');
  });

  it('and a list of ages without the one is asked about, however usual it is', () => {
    expect(ids(profile(wish('age', 'age_adult')), listing({ ages: ['Teens'] }))).toContain('q_who');
    expect(ids(profile(wish('age', 'age_teen')), listing({ statement: 'I treat stress.' }))).toContain(
      'q_who',
    );
  });
});
