import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const page = (fields: Parameters<typeof listing>[0]) =>
  listing({
    availability: 'accepting',
    freeConsultation: 'yes',
    profession: 'Licensed Professional Counselor',
    credentials: ['LPC'],
    ...fields,
  });
const euros = (max: number, session: 'individual' | 'couples' = 'individual') => ({
  ...atMost(max, session),
  currency: 'EUR',
});

/** Practices of other kinds: in other languages, for children, of several people, with all they say in prose. */
export const PRACTICES: readonly QuestionCase[] = [
  {
    name: 'grief in French, on Saturdays, and no price',
    profile: profile(topic('grief'), wish('hours', 'hours_weekend'), euros(80)),
    listing: page({
      profession: 'Psychologue',
      credentials: [],
      statement: 'J’accompagne les personnes en deuil. Je reçois aussi le samedi matin.',
    }),
    right: ['q_fee'],
    answered: ['q_issue_exp', ...LICENSED],
  },
  {
    name: 'low mood in German, and no place free',
    profile: profile(topic('depression')),
    listing: page({
      profession: 'Psychologische Psychotherapeutin',
      credentials: [],
      availability: 'unknown',
      statement: 'Ich behandle Depressionen und Ängste. Zurzeit habe ich keine freien Therapieplätze.',
    }),
    right: ['q_no_room'],
    answered: ['q_open', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'a couple in Spanish, in the evening, and no price',
    profile: profile(
      topic('relationship'),
      wish('format', 'fmt_couple'),
      wish('hours', 'hours_evening'),
      euros(90, 'couples'),
    ),
    listing: page({
      profession: 'Psicóloga',
      credentials: [],
      statement: 'Ofrezco terapia de pareja. Atiendo de lunes a jueves por las tardes, hasta las 21:00.',
    }),
    right: ['q_fee'],
    answered: ['q_who', ...LICENSED],
  },
  {
    name: 'a prescriber who leaves out what should stay out, and no plan',
    profile: profile(
      topic('depression'),
      wish('approach', 'medication'),
      wish('approach', 'ketamine', 'not'),
      wish('plan', 'aetna'),
    ),
    listing: page({
      profession: 'Psychiatric Nurse Practitioner',
      credentials: ['PMHNP-BC'],
      statement: 'I prescribe for depression and bipolar disorder. I do not offer ketamine.',
    }),
    right: ['q_insurance'],
    answered: ['q_prescribe', 'q_med', 'q_issue_exp', 'q_mustnot'],
  },
  {
    name: 'a resident in counseling, and the plan listed',
    profile: profile(topic('anxiety'), wish('plan', 'cigna')),
    listing: page({
      profession: 'Resident in Counseling',
      credentials: [],
      statement: 'I am a Resident in Counseling, supervised by J. Roe, LPC. I work with anxiety.',
      insurance: ticks('Cigna · Aetna'),
    }),
    right: ['q_insurance', 'q_assoc'],
    answered: ['q_issue_exp', 'q_coach'],
  },
  {
    name: 'a couple after an affair, and a group that they do not want',
    profile: profile(
      topic('infidelity'),
      wish('format', 'fmt_couple'),
      wish('format', 'fmt_group', 'not'),
      atMost(200, 'couples'),
    ),
    listing: page({
      statement: 'I see couples after an affair, and I run a group for couples on Thursdays.',
    }),
    right: ['q_fee'],
    answered: ['q_who', 'q_issue_exp', 'q_mustnot'],
  },
  {
    name: 'a girl of seven who does not speak at school',
    profile: profile(topic('selective_mutism'), wish('age', 'age_child')),
    listing: page({
      statement: 'I see children from four to ten, and use play therapy and coaching for their parents.',
    }),
    right: ['q_issue_exp'],
    answered: ['q_who', ...LICENSED],
  },
  {
    name: 'full, with a list, before someone who is free in the evening',
    profile: profile(topic('trauma'), wish('hours', 'hours_evening')),
    listing: page({
      availability: 'unknown',
      statement: 'I treat trauma with EMDR. My practice is currently full, and I keep a short waiting list.',
    }),
    right: ['q_open'],
    answered: ['q_no_room', 'q_issue_exp', 'q_method_trauma'],
  },
  {
    name: 'a wheelchair before a second floor',
    profile: profile(topic('chronic_illness'), wish('setting', 'acc_step_free')),
    listing: page({
      statement:
        'I work with people who live with chronic illness. My office is on the second floor of an old house.',
    }),
    right: ['q_access'],
    answered: ['q_issue_exp', 'q_no_room'],
  },
  {
    name: 'a price within the limit, and nothing left open',
    profile: profile(topic('burnout'), atMost(120)),
    listing: page({
      statement: 'I work with burnout. Sessions are $110 for 50 minutes.',
      feeIndividual: [110, 110],
    }),
    right: ['q_open', 'q_cancel'],
    answered: ['q_fee', 'q_sliding', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'over the limit, and a few reduced places in prose',
    profile: profile(topic('grief'), atMost(120)),
    listing: page({
      feeIndividual: [180, 180],
      statement: 'I sit with people in grief. I keep a few places at a reduced fee.',
    }),
    right: ['q_sliding'],
    answered: ['q_fee', 'q_issue_exp'],
  },
  {
    name: 'several therapists, and a price by experience',
    profile: profile(topic('depression'), atMost(120)),
    listing: page({
      name: 'Willow House Counseling',
      statement: 'Our therapists treat depression, and charge by experience.',
      feeIndividual: [90, 200],
    }),
    right: ['q_fee', 'q_group'],
    answered: ['q_sliding', 'q_no_room'],
  },
  {
    name: 'prayer to be left out, and brought in on request',
    profile: profile(topic('depression'), wish('approach', 'christian', 'not')),
    listing: page({
      statement:
        'I treat depression. I can bring in Christian faith if you ask for it, and never if you do not.',
    }),
    right: ['q_mustnot'],
    answered: ['q_issue_exp', 'q_faith'],
  },
  {
    name: 'French wished for, and spoken a little',
    profile: profile(topic('immigration'), wish('language', 'lang_fr')),
    listing: page({
      statement: 'I work with people who have come from elsewhere. My French is conversational.',
    }),
    right: ['q_language'],
    answered: ['q_no_room', ...LICENSED],
  },
  {
    name: 'a town wished for, and a part of it named, without a price',
    profile: profile(topic('anxiety'), wish('place', 'Dublin'), atMost(100)),
    listing: page({ city: 'Dublin 8', statement: 'I treat anxiety. My office is near the park.' }),
    right: ['q_fee'],
    answered: ['q_town', 'q_issue_exp'],
  },
];
