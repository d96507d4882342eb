import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from './case.ts';

/** When there is a place, and whether at an hour that the person can do. */
export const TIME: readonly QuestionCase[] = [
  {
    name: 'a nurse who is free in the evening only',
    profile: profile(wish('topic', 'burnout'), wish('hours', 'hours_evening'), atMost(150)),
    listing: listing({
      profession: 'Licensed Professional Counselor',
      credentials: ['LPC'],
      city: 'St. Louis',
      region: 'MO',
      statement:
        'I work with nurses, medics and teachers who have nothing left at the end of the week. Burnout is a signal, and we read it together before we decide what has to change.',
      feeIndividual: [130, 130],
      freeConsultation: 'yes',
      availability: 'accepting',
      online: 'yes',
      inPerson: 'yes',
      specialties: ticks('Burnout · Stress · Career Counseling'),
      approaches: ticks('Acceptance and Commitment (ACT) · Compassion Focused'),
    }),
    right: ['q_open'],
    answered: ['q_fee', 'q_sliding', 'q_consult', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'a driver who has only weekends before weekday mornings',
    profile: profile(
      wish('topic', 'anger'),
      wish('hours', 'hours_weekend'),
      wish('setting', 'setting_online', 'nice'),
    ),
    listing: listing({
      profession: 'Psychologist',
      credentials: ['PsyD'],
      city: 'Boise',
      region: 'ID',
      statement:
        'Anger is often the last feeling left standing. I see clients on weekday mornings from eight to noon, by video or in my office. We work on the minute before it happens.',
      feeIndividual: [140, 140],
      freeConsultation: 'yes',
      availability: 'accepting',
      online: 'yes',
      inPerson: 'yes',
      specialties: ticks('Anger Management · Men · Stress'),
      approaches: ticks('Cognitive Behavioral (CBT) · Dialectical (DBT)'),
    }),
    right: ['q_open'],
    answered: ['q_setting', 'q_consult', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'somebody who is worn down before a card with a waitlist',
    profile: profile(wish('topic', 'depression'), atMost(180)),
    listing: listing({
      profession: 'Psychologist',
      credentials: ['PhD'],
      city: 'Chicago',
      region: 'IL',
      statement:
        'I have treated depression for two decades, with talk that goes to the point and homework that you can manage on a bad day. If you have tried before and it did not hold, I …',
      feeIndividual: [175, 175],
      freeConsultation: 'yes',
      availability: 'waitlist',
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_open'],
    answered: ['q_fee', 'q_sliding', 'q_consult', 'q_issue_exp', ...LICENSED],
  },
  {
    name: 'a widow before a full practice',
    profile: profile(wish('topic', 'grief'), wish('setting', 'setting_in_person', 'nice'), atMost(60)),
    listing: listing({
      profession: 'Counsellor',
      credentials: ['MBACP'],
      city: 'Cardiff',
      region: 'Wales',
      statement:
        'Bereavement is the heart of my work. There is no timetable. I offer a calm room and an hour in which you need not look after anyone. My practice is full at the moment; do write if you would like to be told of a space.',
      feeIndividual: [50, 50],
      availability: 'closed',
      inPerson: 'yes',
      online: 'no',
      specialties: ticks('Bereavement · Loss · Loneliness'),
      approaches: ticks('Person-centred · Humanistic'),
    }),
    right: ['q_no_room'],
    answered: ['q_fee', 'q_sliding', 'q_setting', 'q_issue_exp', 'q_coach'],
  },
];
