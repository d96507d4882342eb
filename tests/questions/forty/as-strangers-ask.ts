import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const page = (fields: Parameters<typeof listing>[0]) =>
  listing({
    availability: 'accepting',
    freeConsultation: 'yes',
    profession: 'Clinical Social Worker',
    credentials: ['LCSW'],
    online: 'yes',
    inPerson: 'yes',
    ...fields,
  });

/** What differs from the other cases: professions by their name, other languages, and what is said beside the point. */
export const STRANGERS: readonly QuestionCase[] = [
  {
    name: 'medication, before a psychiatrist in France',
    profile: profile(topic('bipolar'), wish('approach', 'medication')),
    listing: page({
      profession: 'Psychiatre, psychothérapeute',
      credentials: [],
      statement: 'Je reçois des adultes à mon cabinet.',
    }),
    right: ['q_issue_exp'],
    answered: ['q_prescribe', 'q_coach', 'q_assoc', 'q_assoc_move'],
  },
  {
    name: 'medication, before a nurse practitioner by name only',
    profile: profile(topic('adhd'), wish('approach', 'medication')),
    listing: page({
      profession: 'Psychiatric Mental Health Nurse Practitioner',
      credentials: [],
      statement: 'I treat ADHD in adults.',
    }),
    right: ['q_med', 'q_open', 'q_fee', 'q_insurance'],
    answered: ['q_prescribe', 'q_coach', 'q_issue_exp'],
  },
  {
    name: 'medication, before a social worker',
    profile: profile(topic('depression'), wish('approach', 'medication')),
    listing: page({ statement: 'I treat depression.' }),
    right: ['q_med'],
    answered: ['q_prescribe', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'a registered psychotherapist who is still qualifying',
    profile: profile(topic('grief')),
    listing: page({
      profession: 'Registered Psychotherapist (Qualifying)',
      credentials: [],
      statement: 'I work with grief.',
    }),
    right: ['q_assoc', 'q_assoc_move'],
    answered: ['q_issue_exp', 'q_coach', 'q_no_room'],
  },
  {
    name: 'a candidate for a doctorate',
    profile: profile(topic('anxiety')),
    listing: page({ profession: 'Psy.D. Candidate', credentials: [], statement: 'I treat anxiety.' }),
    right: ['q_assoc', 'q_assoc_move'],
    answered: ['q_issue_exp', 'q_consult'],
  },
  {
    name: 'a psychotherapist in training in Germany',
    profile: profile(topic('depression')),
    listing: page({
      profession: 'Psychotherapeutin in Ausbildung',
      credentials: [],
      statement: 'Ich behandle Depressionen.',
    }),
    right: ['q_assoc', 'q_assoc_move'],
    answered: ['q_issue_exp', 'q_coach'],
  },
  {
    name: 'a couple, before someone who is called a couples therapist',
    profile: profile(wish('format', 'fmt_couple'), topic('infidelity')),
    listing: page({ profession: 'Couples Therapist', credentials: ['LMFT'], statement: 'Welcome.' }),
    right: ['q_issue_exp'],
    answered: ['q_who', ...LICENSED],
  },
  {
    name: 'a practice that would name others if it were full',
    profile: profile(topic('trauma')),
    listing: page({
      availability: 'unknown',
      statement: 'I specialize in trauma. If I am full, I will refer you to a colleague.',
    }),
    right: ['q_open', 'q_method_trauma'],
    answered: ['q_no_room', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'a practice that is full and names others',
    profile: profile(topic('trauma')),
    listing: page({
      availability: 'unknown',
      statement: 'I specialize in trauma. I am full, and will refer you to a colleague.',
    }),
    right: ['q_no_room'],
    answered: ['q_open', 'q_issue_exp'],
  },
  {
    name: 'OCD, of which only a client speaks',
    profile: profile(topic('ocd')),
    listing: page({ statement: 'I meet people as they are. My clients say: "She cured my OCD with ERP."' }),
    right: ['q_method_ocd', 'q_issue_exp'],
    answered: ['q_no_room', 'q_consult', ...LICENSED],
  },
  {
    name: 'eating disorders, refused in a short Spanish sentence beside a tick',
    profile: profile(topic('eating'), wish('language', 'lang_es')),
    listing: page({
      statement: 'Atiendo en español. No trato trastornos alimentarios.',
      issues: ticks('Anxiety · Eating Disorders · Depression'),
    }),
    right: ['q_both'],
    answered: ['q_language', ...LICENSED],
  },
  {
    name: 'someone who wants practice for the week, before a page that gives none',
    profile: { ...profile(topic('anxiety')), style: { work_1: 3, work_2: 3 } },
    listing: page({ statement: 'I treat anxiety. Here you can explore the roots of your patterns.' }),
    right: ['q_style_work'],
    answered: ['q_issue_exp', 'q_consult', ...LICENSED],
  },
  {
    name: 'someone who wants practice for the week, before a page that assigns homework',
    profile: { ...profile(topic('anxiety')), style: { work_1: 3, work_2: 3 } },
    listing: page({ statement: 'I treat anxiety, and I assign homework.' }),
    right: ['q_fee', 'q_open', 'q_insurance', 'q_method_generic'],
    answered: ['q_style_work', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'evenings, before evenings from Monday to Thursday',
    profile: profile(topic('grief'), wish('hours', 'hours_evening')),
    listing: page({ statement: 'I help with grief. I see clients Monday to Thursday evenings.' }),
    right: ['q_fee'],
    answered: ['q_issue_exp', 'q_no_room', ...LICENSED],
  },
  {
    name: 'evenings, before evenings with the family',
    profile: profile(topic('grief'), wish('hours', 'hours_evening')),
    listing: page({ statement: 'I help with grief. My evenings belong to my family.' }),
    right: ['q_open'],
    answered: ['q_issue_exp', 'q_no_room', ...LICENSED],
  },
  {
    name: 'a plan that the page refuses, and no word of receipts',
    profile: profile(topic('stress'), wish('plan', 'cigna')),
    listing: page({
      statement: 'I treat stress. I am not in network with Cigna.',
      feeIndividual: [140, 140],
    }),
    right: ['q_oon'],
    answered: ['q_fee', 'q_issue_exp', 'q_insurance', ...LICENSED],
  },
  {
    name: 'a licence in Ohio, before an office there',
    profile: profile(topic('anger'), wish('state', 'state_oh')),
    listing: page({ region: 'OH', city: 'Toledo', statement: 'I treat anger.' }),
    right: ['q_state'],
    answered: ['q_issue_exp', ...LICENSED],
  },
  {
    name: 'health anxiety, before anxiety',
    profile: profile(topic('health_anxiety'), atMost(150)),
    listing: page({ statement: 'I specialize in anxiety.', feeIndividual: [130, 130] }),
    right: ['q_issue_exp'],
    answered: ['q_fee', 'q_sliding', ...LICENSED],
  },
  {
    name: 'faith kept out, before a page that mentions it in passing',
    profile: profile(topic('divorce'), wish('approach', 'christian', 'not')),
    listing: page({ statement: 'I help with divorce. Christian counseling can be part of it if you want.' }),
    right: ['q_mustnot', 'q_fee'],
    answered: ['q_issue_exp', 'q_faith', ...LICENSED],
  },
  {
    name: 'a teenager, before a list of ages without one',
    profile: profile(topic('self_harm'), wish('age', 'age_teen')),
    listing: page({ statement: 'I work with self-harm.', ages: ticks('Adults · Elders (65+)') }),
    right: ['q_who'],
    answered: ['q_issue_exp', 'q_no_room', ...LICENSED],
  },
];
