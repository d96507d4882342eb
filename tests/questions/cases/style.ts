import type { StyleAnswers } from '../../../utils/profile/profile.ts';
import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from './case.ts';

/** Somebody with one topic, a limit of 160, and strong answers on one side of the work. */
function person(topic: string, style: StyleAnswers) {
  return { ...profile(wish('topic', topic), atMost(160)), style };
}

const SAID = ['q_fee', 'q_sliding', 'q_consult', 'q_issue_exp', 'q_method_generic', ...LICENSED];

/** All practical things are said; what is left is how the hour would feel. */
export const STYLE: readonly QuestionCase[] = [
  {
    name: 'a plan wanted and no direction given',
    profile: person('life_transitions', { lead_1: 3, lead_2: 3 }),
    listing: listing({
      profession: 'Marriage & Family Therapist',
      credentials: ['LMFT'],
      city: 'Berkeley',
      region: 'CA',
      statement:
        'Life transitions unsettle us for good reasons. My way is non-directive: I follow your lead, and sessions begin wherever you begin. You know your life better than I do.',
      feeIndividual: [150, 150],
      freeConsultation: 'yes',
      availability: 'accepting',
      specialties: ticks('Life Transitions · Self Esteem · Grief'),
      approaches: ticks('Person-Centered · Humanistic'),
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_style_lead'],
    answered: SAID,
  },
  {
    name: 'something to do in between wanted, and a listing of insight',
    profile: person('stress', { work_1: 3, work_2: 3 }),
    listing: listing({
      profession: 'Psychologist',
      credentials: ['PhD'],
      city: 'Hartford',
      region: 'CT',
      statement:
        'Stress has an author, and it is seldom the calendar. I offer an hour of thinking in company. As patterns come to light, self-awareness grows and choices follow.',
      feeIndividual: [155, 155],
      freeConsultation: 'yes',
      availability: 'accepting',
      specialties: ticks('Stress · Career Counseling · Relationship Issues'),
      approaches: ticks('Psychodynamic · Existential'),
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_style_work'],
    answered: SAID,
  },
  {
    name: 'the present wanted, and childhood offered',
    profile: person('breakup', { time_1: -3, time_2: -3 }),
    listing: listing({
      profession: 'Psychotherapist',
      credentials: ['UKCP Reg'],
      city: 'Edinburgh',
      region: 'Scotland',
      statement:
        'After a breakup we ask what went wrong, and the answer is often older than the relationship. I work with break-ups through early experience and family of origin: your childhood has left its shape in whom you choose.',
      feeIndividual: [70, 70],
      freeConsultation: 'yes',
      availability: 'accepting',
      specialties: ticks('Breakup · Relationship Issues · Loneliness'),
      approaches: ticks('Psychoanalytic · Attachment-based'),
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_style_time'],
    answered: ['q_fee', 'q_sliding', 'q_consult', 'q_issue_exp', 'q_coach'],
  },
  {
    name: 'plain speech wanted, and softness promised',
    profile: person('perfectionism', { stance_1: 3, stance_2: 3 }),
    listing: listing({
      profession: 'Clinical Social Work/Therapist',
      credentials: ['LCSW'],
      city: 'Burlington',
      region: 'VT',
      statement:
        'Perfectionism is exhausting, and the last thing you need is one more critic. I am gentle, nurturing and accepting. In this safe space you will always find support and compassion.',
      feeIndividual: [125, 125],
      freeConsultation: 'yes',
      availability: 'accepting',
      specialties: ticks('Perfectionism · Anxiety · Self Esteem'),
      approaches: ticks('Compassion Focused · Acceptance and Commitment (ACT)'),
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_style_stance'],
    answered: SAID,
  },
  {
    name: 'strong feelings wanted, and coping skills offered',
    profile: person('grief', { depth_1: 3, depth_2: 3 }),
    listing: listing({
      profession: 'Counselor',
      credentials: ['LMHC'],
      city: 'Naples',
      region: 'FL',
      statement:
        'Grief comes in waves. I teach bereaved people practical coping skills for the hard days: how to manage the anniversaries, the paperwork and the questions of others.',
      feeIndividual: [130, 130],
      freeConsultation: 'yes',
      availability: 'accepting',
      specialties: ticks('Grief · Stress · Coping Skills'),
      approaches: ticks('Cognitive Behavioral (CBT) · Solution Focused Brief (SFBT)'),
      online: 'yes',
      inPerson: 'yes',
    }),
    right: ['q_style_depth'],
    answered: SAID,
  },
];
