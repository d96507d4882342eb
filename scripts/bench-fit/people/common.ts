import type { Person } from './person.ts';
import { must, nice, profileOf, upTo } from './wishes.ts';

/** Three people as many directories see them every day. */
export const COMMON: readonly Person[] = [
  {
    id: 'anxiety + depression',
    words: 'I am anxious and low, and look for someone for both.',
    profile: profileOf([must('topic', 'anxiety'), must('topic', 'depression')]),
  },
  {
    id: 'trauma, online, plan',
    words: 'I look for help after trauma, online, with someone in network with Aetna.',
    profile: profileOf([must('topic', 'trauma'), must('setting', 'setting_online'), must('plan', 'aetna')]),
  },
  {
    id: 'couples on a budget',
    words: 'We fight a lot and can pay 150 dollars a session.',
    profile: profileOf([
      must('format', 'fmt_couple'),
      must('topic', 'relationship'),
      nice('approach', 'gottman'),
      upTo(150, 'must', 'couples'),
    ]),
  },
];

/** Whom the first study of badges tried them as, in its words: beside the three, since what marks can tell grows with wishes. */
export const TRIED: readonly Person[] = [
  {
    id: 'anxiety, trauma, Texas',
    words: 'Anxiety, trauma, online, Texas, $150 and Aetna have to be; evenings would be nice.',
    profile: profileOf([
      must('topic', 'anxiety'),
      must('topic', 'trauma'),
      must('setting', 'setting_online'),
      must('state', 'state_tx'),
      upTo(150),
      must('plan', 'aetna'),
      nice('hours', 'hours_evening'),
    ]),
  },
];
