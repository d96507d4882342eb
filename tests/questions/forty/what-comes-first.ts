import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const open = { availability: 'accepting', freeConsultation: 'yes' } as const;
const social = { profession: 'Clinical Social Work/Therapist', credentials: ['LCSW'] };

/** Openings, who prescribes, money and licences. */
export const FIRST: readonly QuestionCase[] = [
  {
    name: 'grief, and a practice without openings',
    profile: profile(topic('grief')),
    listing: listing({ ...social, availability: 'closed', statement: 'I sit with people in grief.' }),
    right: ['q_no_room'],
    answered: ['q_open', ...LICENSED],
  },
  {
    name: 'openings denied in the statement',
    profile: profile(topic('trauma'), wish('plan', 'aetna')),
    listing: listing({
      ...social,
      statement: 'I treat trauma. I am not accepting new clients at this time.',
    }),
    right: ['q_no_room'],
    answered: ['q_open'],
  },
  {
    name: 'a waiting list',
    profile: profile(topic('anxiety')),
    listing: listing({ ...social, availability: 'waitlist', statement: 'I treat anxiety with CBT.' }),
    right: ['q_open'],
    answered: ['q_no_room', 'q_issue_exp'],
  },
  {
    name: 'a prescriber, and a psychologist',
    profile: profile(wish('approach', 'medication')),
    listing: listing({ ...open, profession: 'Psychologist', credentials: ['PsyD'], statement: 'Welcome.' }),
    right: ['q_prescribe'],
    answered: ['q_no_room', 'q_uses', ...LICENSED],
  },
  {
    name: 'a prescriber, and a page without letters',
    profile: profile(wish('approach', 'medication'), topic('bipolar')),
    listing: listing({ ...open, statement: 'I work with people who live with bipolar disorder.' }),
    right: ['q_prescribe'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'a prescriber, and a social worker',
    profile: profile(wish('approach', 'medication')),
    listing: listing({ ...open, ...social, statement: 'I help people with moods that swing.' }),
    right: ['q_med'],
    answered: ['q_prescribe', 'q_uses'],
  },
  {
    name: 'bipolar as one tick of many, at a psychiatric nurse',
    profile: profile(topic('bipolar'), wish('approach', 'medication')),
    listing: listing({
      ...open,
      profession: 'Psychiatric Nurse Practitioner',
      credentials: ['PMHNP'],
      issues: ticks('Bipolar Disorder · Anxiety · Depression · ADHD · Grief · Stress · Anger Management'),
      feeIndividual: [200, 200],
    }),
    right: ['q_issue_exp'],
    answered: ['q_prescribe', 'q_med', 'q_uses', 'q_fee'],
  },
  {
    name: 'everything said but the price',
    profile: profile(topic('ocd'), wish('approach', 'erp'), atMost(150)),
    listing: listing({ ...open, ...social, statement: 'I treat OCD with exposure and response prevention.' }),
    right: ['q_fee'],
    answered: ['q_method_ocd', 'q_uses', 'q_issue_exp', 'q_sliding'],
  },
  {
    name: 'over the limit, with a reduced fee',
    profile: profile(topic('grief'), atMost(100)),
    listing: listing({
      ...open,
      ...social,
      statement: 'I treat grief.',
      feeIndividual: [160, 160],
      slidingScale: 'yes',
    }),
    right: ['q_sliding'],
    answered: ['q_fee', 'q_issue_exp'],
  },
  {
    name: 'over the limit, with the plan listed',
    profile: profile(topic('grief'), atMost(150), wish('plan', 'aetna')),
    listing: listing({
      ...open,
      ...social,
      statement: 'I treat grief.',
      feeIndividual: [185, 185],
      insurance: ['Aetna', 'Cigna'],
    }),
    right: ['q_insurance'],
    answered: ['q_oon', 'q_fee', 'q_sliding'],
  },
  {
    name: 'six other plans',
    profile: profile(topic('grief'), wish('plan', 'aetna')),
    listing: listing({
      ...open,
      ...social,
      statement: 'I treat grief.',
      insurance: ticks('Cigna · Optum · Humana · Medicare · Tricare · UnitedHealthcare'),
    }),
    right: ['q_insurance'],
    answered: ['q_oon', 'q_issue_exp'],
  },
  {
    name: 'no insurance at all',
    profile: profile(topic('grief'), wish('plan', 'aetna')),
    listing: listing({ ...open, ...social, statement: 'I treat grief.', acceptsInsurance: 'no' }),
    right: ['q_oon'],
    answered: ['q_insurance'],
  },
  {
    name: 'an office in Texas, no licence',
    profile: profile(topic('grief'), wish('state', 'state_tx')),
    listing: listing({ ...open, ...social, region: 'TX', statement: 'I treat grief.' }),
    right: ['q_state'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'licensed in Texas, and panic is not named',
    profile: profile(topic('panic'), wish('state', 'state_tx')),
    listing: listing({
      ...open,
      ...social,
      statement: 'I am licensed in Texas. I treat anxiety and stress.',
    }),
    right: ['q_issue_exp'],
    answered: ['q_state'],
  },
  {
    name: 'an associate',
    profile: profile(topic('anxiety')),
    listing: listing({
      ...open,
      profession: 'Associate Marriage & Family Therapist',
      credentials: ['AMFT'],
      statement: 'I treat anxiety.',
    }),
    right: ['q_assoc'],
    answered: ['q_issue_exp', 'q_coach'],
  },
  {
    name: 'a limited permit in New York',
    profile: profile(topic('anxiety')),
    listing: listing({
      ...open,
      profession: 'Pre-Licensed Professional',
      credentials: ['MHC-LP'],
      statement: 'I treat anxiety.',
    }),
    right: ['q_assoc'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'an independent licence beside an older membership',
    profile: profile(topic('anxiety'), wish('plan', 'cigna')),
    listing: listing({ ...open, ...social, credentials: ['LICSW', 'ACSW'], statement: 'I treat anxiety.' }),
    right: ['q_insurance'],
    answered: [...LICENSED],
  },
  {
    name: 'a coach',
    profile: profile(topic('career')),
    listing: listing({
      ...open,
      profession: 'Life Coach',
      credentials: ['PCC'],
      statement: 'I coach people at work.',
    }),
    right: ['q_coach'],
    answered: ['q_assoc'],
  },
  {
    name: 'evenings, and no word of hours',
    profile: profile(topic('anxiety'), wish('hours', 'hours_evening')),
    listing: listing({ ...open, ...social, statement: 'I treat anxiety.' }),
    right: ['q_open'],
    answered: ['q_no_room', 'q_issue_exp'],
  },
  {
    name: 'online, and no word of where',
    profile: profile(topic('anxiety'), wish('setting', 'setting_online')),
    listing: listing({ ...open, ...social, statement: 'I treat anxiety.' }),
    right: ['q_setting'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'a page that speaks for a team',
    profile: profile(topic('anxiety')),
    listing: listing({ ...open, ...social, statement: 'Our therapists treat anxiety with CBT.' }),
    right: ['q_group'],
    answered: ['q_no_room'],
  },
];
