import type { Person } from './person.ts';
import { must, nice, not, profileOf, upTo } from './wishes.ts';

/** The twelve people of the pairs file, entered from their words alone, before any reader's choice was seen. */
export const OF_PAIRS: readonly Person[] = [
  {
    id: 'p01',
    words:
      'Anxiety with panic attacks. Wants practical tools and homework, a clear plan. Must be online. Up to $150 a session.',
    profile: profileOf(
      [
        must('topic', 'anxiety'),
        must('topic', 'panic'),
        nice('approach', 'cbt'),
        must('setting', 'setting_online'),
        upTo(150),
      ],
      { work_1: 3, work_2: 2, lead_1: 1, lead_2: 3 },
    ),
  },
  {
    id: 'p02',
    words:
      'Depression after a divorce; wants to talk about patterns from childhood and relationships, unhurried, insight rather than worksheets. No strong practical limits up to $220.',
    profile: profileOf(
      [
        must('topic', 'depression'),
        must('topic', 'divorce'),
        nice('topic', 'relationship'),
        nice('approach', 'psychodynamic'),
        upTo(220, 'nice'),
      ],
      { time_1: 3, time_2: 3, work_1: -2, work_2: -3, lead_2: -2 },
    ),
  },
  {
    id: 'p03',
    words:
      'Adult ADHD diagnosed late, shame about work. Wants someone direct who will challenge and keep accountable. Online preferred. Max $175.',
    profile: profileOf(
      [
        must('topic', 'adhd'),
        nice('topic', 'career'),
        nice('topic', 'self_esteem'),
        nice('age', 'age_adult'),
        nice('setting', 'setting_online'),
        upTo(175),
      ],
      { stance_1: 3, stance_2: 3, lead_1: 2 },
    ),
  },
  {
    id: 'p04',
    words:
      'PTSD after an assault. Must have trauma-specific training (EMDR or another named trauma method). Would rather see a woman. Wants a slow, gentle pace.',
    profile: profileOf(
      [
        must('topic', 'trauma'),
        nice('topic', 'sexual_abuse'),
        must('approach', 'trauma_focused'),
        nice('approach', 'emdr'),
        nice('comfort', 'g_woman'),
      ],
      { depth_1: -3, depth_2: -1, stance_1: -2, stance_2: -2, lead_1: -1 },
    ),
  },
  {
    id: 'p05',
    words:
      'OCD with contamination fears. Must offer exposure and response prevention. Must not be only general talk therapy.',
    profile: profileOf([must('topic', 'ocd'), must('approach', 'erp')], { work_1: 2, lead_2: 1 }),
  },
  {
    id: 'p06',
    words:
      'Couple with constant fights, considering separation. Needs someone who works with couples, ideally a named couples method. Up to $200.',
    profile: profileOf([
      must('format', 'fmt_couple'),
      must('topic', 'relationship'),
      nice('topic', 'divorce'),
      nice('approach', 'gottman'),
      nice('approach', 'eft_couples'),
      upTo(200, 'must', 'couples'),
    ]),
  },
  {
    id: 'p07',
    words:
      "Gay man, depression and loneliness. Needs explicitly LGBTQ-affirming, not just 'all welcome'. Likes humour and warmth.",
    profile: profileOf(
      [must('topic', 'depression'), nice('topic', 'loneliness'), must('comfort', 'lgbtq_affirming')],
      { stance_1: -2, stance_2: -1 },
    ),
  },
  {
    id: 'p08',
    words:
      "Practising Christian who wants faith to be welcome in sessions but not forced; grief over a parent's death.",
    profile: profileOf(
      [
        must('topic', 'grief'),
        nice('comfort', 'christian'),
        nice('comfort', 'spiritual_integrated'),
        not('approach', 'biblical'),
      ],
      {},
      ['v_faith'],
    ),
  },
  {
    id: 'p09',
    words:
      'Left a strict religious community; must NOT be faith-based counselling. Anxiety and identity questions.',
    profile: profileOf([
      must('topic', 'anxiety'),
      nice('topic', 'religious_trauma'),
      nice('topic', 'meaning'),
      not('approach', 'christian'),
      not('approach', 'biblical'),
      not('approach', 'pastoral'),
      not('approach', 'spiritual_integrated'),
    ]),
  },
  {
    id: 'p10',
    words:
      'New mother with low mood since the birth; perinatal experience a must. Online because of the baby.',
    profile: profileOf([
      must('topic', 'perinatal'),
      must('topic', 'depression'),
      must('setting', 'setting_online'),
    ]),
  },
  {
    id: 'p11',
    words: 'Parent seeking therapy for an 8-year-old with tantrums; must work with children.',
    profile: profileOf([
      must('age', 'age_child'),
      must('topic', 'child_behaviour'),
      nice('topic', 'parenting'),
    ]),
  },
  {
    id: 'p12',
    words:
      "17-year-old's parents look for someone for self-harm and school refusal; must work with teenagers; DBT would be a plus.",
    profile: profileOf([
      must('age', 'age_teen'),
      must('topic', 'self_harm'),
      nice('topic', 'school'),
      nice('approach', 'dbt'),
    ]),
  },
];
