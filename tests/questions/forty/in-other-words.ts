import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const page = (fields: Parameters<typeof listing>[0]) =>
  listing({
    availability: 'accepting',
    freeConsultation: 'yes',
    profession: 'Psychologist',
    credentials: ['PsyD'],
    feeIndividual: [120, 120],
    ...fields,
  });
const answer = (place: string, text: string) => [{ place, text }];

/** Listings in other languages, and what stands elsewhere than in the statement. */
export const ELSEWHERE: readonly QuestionCase[] = [
  {
    name: 'grief in German, over the limit in euros',
    profile: profile(topic('grief'), { ...atMost(90), currency: 'EUR' }),
    listing: page({
      profession: 'Psychologische Psychotherapeutin',
      credentials: [],
      statement: 'Ich begleite Menschen in Trauer.',
      currency: 'EUR',
    }),
    right: ['q_sliding'],
    answered: ['q_issue_exp', 'q_fee', ...LICENSED],
  },
  {
    name: 'anxiety in Spanish, and nobody new',
    profile: profile(topic('anxiety')),
    listing: listing({
      profession: 'Psicóloga',
      statement: 'Trabajo con ansiedad. Actualmente no acepto nuevos pacientes.',
    }),
    right: ['q_no_room'],
    answered: ['q_open', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'online wished, in French and in an office',
    profile: profile(topic('anxiety'), wish('setting', 'setting_online')),
    listing: listing({
      profession: 'Psychologue',
      statement: "Je reçois au cabinet à Lyon. J'accompagne l'anxiété.",
      inPerson: 'yes',
    }),
    right: ['q_setting'],
    answered: ['q_issue_exp', ...LICENSED],
  },
  {
    name: 'what should stay out is ticked, and denied in words',
    profile: profile(topic('anxiety'), wish('approach', 'hypnotherapy', 'not')),
    listing: page({
      statement: 'I treat anxiety. I do not practice hypnotherapy.',
      approaches: ['Hypnotherapy'],
    }),
    right: ['q_both'],
    answered: ['q_issue_exp', 'q_fee'],
  },
  {
    name: 'trauma wished, a method for it ticked',
    profile: profile(topic('trauma')),
    listing: page({ approaches: ['EMDR'] }),
    right: ['q_issue_exp'],
    answered: ['q_method_trauma', 'q_fee'],
  },
  {
    name: 'a couple before a therapist for couples whose list names only individuals',
    profile: profile(wish('format', 'fmt_couple')),
    listing: page({
      profession: 'Marriage & Family Therapist',
      credentials: ['LMFT'],
      participants: ['Individuals'],
    }),
    right: ['q_who'],
    answered: LICENSED,
  },
  {
    name: 'medication wished of a psychiatrist who lists a method',
    profile: profile(wish('approach', 'medication')),
    listing: page({ profession: 'Psychiatrist', credentials: ['MD'], approaches: ['CBT'] }),
    right: ['q_method_generic', 'q_open'],
    answered: ['q_prescribe', 'q_med', 'q_uses', 'q_fee'],
  },
  {
    name: 'grief in the line above the statement',
    profile: profile(topic('grief')),
    listing: page({ headline: 'I help people in grief', statement: 'Welcome.' }),
    right: ['q_method_generic', 'q_open'],
    answered: ['q_issue_exp', 'q_fee'],
  },
  {
    name: 'full, with a list to wait on',
    profile: profile(topic('grief')),
    listing: page({
      availability: 'unknown',
      statement: 'I treat grief. My practice is full, but I keep a waitlist.',
    }),
    right: ['q_open'],
    answered: ['q_no_room', 'q_issue_exp', 'q_fee'],
  },
  {
    name: 'a superbill under insurance, and the plan wished',
    profile: profile(topic('grief'), wish('plan', 'aetna')),
    listing: page({ statement: 'I treat grief.', texts: answer('insurance', 'I can provide a superbill.') }),
    right: ['q_insurance'],
    answered: ['q_oon', 'q_issue_exp', 'q_fee'],
  },
  {
    name: 'several clinicians, in an embedded answer',
    profile: profile(topic('anxiety')),
    listing: page({
      statement: 'We treat anxiety.',
      texts: answer('specialties', 'Our therapists see adults with anxiety and with OCD.'),
    }),
    right: ['q_group'],
    answered: ['q_issue_exp', 'q_fee'],
  },
  {
    name: 'an eating disorder, and dietitians in an embedded answer',
    profile: profile(topic('eating')),
    listing: page({
      statement: 'I treat eating disorders.',
      texts: answer('specialties', 'I work closely with dietitians and physicians.'),
    }),
    right: ['q_method_generic', 'q_body', 'q_open'],
    answered: ['q_method_ed', 'q_issue_exp', 'q_fee'],
  },
  {
    name: 'a printed licence, and no letters',
    profile: profile(topic('grief'), wish('state', 'state_tx')),
    listing: page({
      profession: '',
      credentials: [],
      licences: [{ number: '71234', state: 'Texas' }],
      statement: 'I treat grief.',
    }),
    right: ['q_method_generic', 'q_open'],
    answered: ['q_state', 'q_issue_exp', 'q_fee', ...LICENSED],
  },
];
