import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const card = (fields: Parameters<typeof listing>[0]) =>
  listing({
    availability: 'accepting',
    freeConsultation: 'yes',
    profession: 'Licensed Professional Counselor',
    credentials: ['LPC'],
    ...fields,
  });
const answer = (place: string, text: string) => [{ place, text }];

/** Cards of a page of results: a few sentences, and answers under a directory's questions. */
export const CARDS: readonly QuestionCase[] = [
  {
    name: 'several plans without their names, and receipts for the others',
    profile: profile(topic('grief'), wish('plan', 'aetna')),
    listing: card({
      statement: 'I sit with people in grief.',
      texts: answer(
        'insurance',
        'I am in-network with several plans, and can give a superbill to my out-of-network clients.',
      ),
    }),
    right: ['q_insurance'],
    answered: ['q_oon', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'an hour in the evening, and mornings offered',
    profile: profile(topic('anxiety'), wish('hours', 'hours_evening')),
    listing: card({
      statement: 'I treat anxiety.',
      online: 'yes',
      texts: answer('availability', 'I see people on weekday mornings and early afternoons.'),
    }),
    right: ['q_open'],
    answered: ['q_no_room', 'q_issue_exp', 'q_setting'],
  },
  {
    name: 'an adult with ADHD, before years of work with children who have it',
    profile: profile(topic('adhd'), wish('age', 'age_adult')),
    listing: card({
      statement: 'I have many years of experience working with children who have ADHD.',
      online: 'yes',
    }),
    right: ['q_issue_exp', 'q_who'],
    answered: ['q_no_room', ...LICENSED],
  },
  {
    name: 'a couple, before a price for two and a sentence about couples in general',
    profile: profile(wish('format', 'fmt_couple'), topic('relationship')),
    listing: card({
      statement: 'Many couples look into therapy and think that this must be the end.',
      feeCouples: [170, 170],
      feeIndividual: [150, 150],
    }),
    right: ['q_who', 'q_issue_exp'],
    answered: ['q_fee', 'q_no_room'],
  },
  {
    name: 'over the limit, and no word of a reduced fee',
    profile: profile(topic('depression'), atMost(120)),
    listing: card({ statement: 'I treat depression in adults.', feeIndividual: [180, 180] }),
    right: ['q_sliding'],
    answered: ['q_fee', 'q_issue_exp'],
  },
  {
    name: 'EMDR wished, and still being learned',
    profile: profile(topic('trauma'), wish('approach', 'emdr')),
    listing: card({
      statement: 'I treat trauma. I am currently in training for EMDR.',
      feeIndividual: [120, 120],
    }),
    right: ['q_level', 'q_uses'],
    answered: ['q_issue_exp', 'q_method_trauma'],
  },
  {
    name: 'a limit in pounds, a price in euros',
    profile: profile(topic('anxiety'), { ...atMost(80), currency: 'GBP' }),
    listing: card({ statement: 'I treat anxiety.', feeIndividual: [90, 90], currency: 'EUR' }),
    right: ['q_fee'],
    answered: ['q_sliding', 'q_issue_exp'],
  },
  {
    name: 'a limit for two, and only the price for one',
    profile: profile(wish('format', 'fmt_couple'), atMost(180, 'couples')),
    listing: card({ statement: 'I offer couples therapy.', feeIndividual: [150, 150] }),
    right: ['q_fee'],
    answered: ['q_who', 'q_sliding'],
  },
  {
    name: 'a psychiatrist who does not name the mood that is asked about',
    profile: profile(topic('bipolar'), wish('approach', 'medication')),
    listing: card({
      profession: 'Psychiatrist',
      credentials: ['MD'],
      statement: 'I prescribe, and I take an hour for the first visit.',
    }),
    right: ['q_issue_exp'],
    answered: ['q_prescribe', 'q_med', 'q_no_room'],
  },
  {
    name: 'a town wished for, and an office in the next',
    profile: profile(topic('grief'), wish('place', 'Denver')),
    listing: card({
      city: 'Aurora',
      region: 'CO',
      statement: 'I treat grief.',
      insurance: ticks('Cigna · Aetna'),
    }),
    right: ['q_town'],
    answered: ['q_issue_exp', 'q_insurance'],
  },
];
