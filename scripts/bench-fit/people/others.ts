import type { Person } from './person.ts';

/** Twelve people whose needs are less common: each has something that many listings leave open. */
export const OTHERS: readonly Person[] = [
  {
    id: 'parent-of-teen-with-anorexia',
    words:
      'My daughter is fifteen and has stopped eating properly, and the paediatrician says anorexia. I want someone who works with the whole family at home, takes our Blue Cross card, and does not leave us out of the room.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'eating', importance: 'must' },
        { facet: 'age', concept: 'age_teen', importance: 'must' },
        { facet: 'format', concept: 'fmt_family', importance: 'must' },
        { facet: 'approach', concept: 'fbt', importance: 'nice' },
        { facet: 'plan', concept: 'bcbs', importance: 'must' },
        { facet: 'state', concept: 'state_oh', importance: 'must' },
        { facet: 'topic', concept: 'weight', importance: 'not' },
      ],
      style: { lead_1: 2, lead_2: 3, work_1: 3, work_2: 2, time_1: -2, time_2: -1 },
      values: ['v_family', 'v_health', 'v_security'],
    },
  },
  {
    id: 'muslim-shopkeeper-who-cannot-sleep',
    words:
      'I have not slept through a night for two years and pills are not the answer, so I want the sleep programme without drugs, after I close the shop. I get up before dawn to pray, and I would like not to have to defend that.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'sleep', importance: 'must' },
        { facet: 'approach', concept: 'cbt_i', importance: 'must' },
        { facet: 'hours', concept: 'hours_evening', importance: 'must' },
        { facet: 'comfort', concept: 'f_muslim', importance: 'nice' },
        { facet: 'setting', concept: 'setting_online', importance: 'nice' },
        { facet: 'state', concept: 'state_mi', importance: 'must' },
        { facet: 'price', max: 150, session: 'individual', importance: 'nice' },
      ],
      style: { lead_1: 2, lead_2: 2, time_1: -3, time_2: -2, length_1: -3 },
      values: ['v_faith', 'v_family', 'v_achieve'],
    },
  },
  {
    id: 'gardener-afraid-of-spiders',
    words:
      'I am a gardener and I cannot go into a shed because of spiders, which is as silly as it sounds and costs me work. I want to practise step by step with somebody in the room, and no hypnosis please.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'phobia', importance: 'must' },
        { facet: 'approach', concept: 'exposure', importance: 'must' },
        { facet: 'approach', concept: 'cbt', importance: 'nice' },
        { facet: 'approach', concept: 'hypnotherapy', importance: 'not' },
        { facet: 'setting', concept: 'setting_in_person', importance: 'must' },
        { facet: 'price', max: 110, session: 'individual', importance: 'must' },
      ],
      style: { lead_1: 3, lead_2: 3, work_1: 3, time_1: -3, time_2: -3, length_1: -3, stance_2: 2 },
      values: ['v_nature', 'v_achieve'],
    },
  },
  {
    id: 'army-veteran-on-tricare',
    words:
      'Two tours, and I still check every exit and shout at my kids when a door slams. I want one of the proper PTSD treatments, covered by TRICARE, ideally from someone who has worn the uniform.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'trauma', importance: 'must' },
        { facet: 'topic', concept: 'veterans', importance: 'nice' },
        { facet: 'topic', concept: 'anger', importance: 'nice' },
        { facet: 'approach', concept: 'cpt', importance: 'nice' },
        { facet: 'approach', concept: 'pe', importance: 'nice' },
        { facet: 'plan', concept: 'tricare', importance: 'must' },
        { facet: 'state', concept: 'state_tx', importance: 'must' },
        { facet: 'comfort', concept: 'o_veteran', importance: 'nice' },
      ],
      style: { lead_1: 2, lead_2: 2, stance_1: 3, stance_2: 3, talk_1: 2, disclosure_1: 2 },
      values: ['v_honesty', 'v_family', 'v_order'],
    },
  },
  {
    id: 'newcomer-who-speaks-spanish',
    words:
      'I came from Honduras eight months ago, I clean houses six days a week, and I cry on the bus without knowing why. I need to speak in Spanish, on a Sunday or by phone, with my Medicaid card.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'depression', importance: 'must' },
        { facet: 'topic', concept: 'immigration', importance: 'nice' },
        { facet: 'language', concept: 'lang_es', importance: 'must' },
        { facet: 'plan', concept: 'medicaid', importance: 'must' },
        { facet: 'hours', concept: 'hours_weekend', importance: 'must' },
        { facet: 'setting', concept: 'setting_online', importance: 'nice' },
        { facet: 'state', concept: 'state_nj', importance: 'must' },
        { facet: 'comfort', concept: 'o_immigrant', importance: 'nice' },
      ],
      style: { depth_1: -2, stance_1: -2, stance_2: -2, talk_1: 1 },
      values: ['v_family', 'v_faith', 'v_security'],
    },
  },
  {
    id: 'trans-man-before-surgery',
    words:
      'I am a trans man and I want to work on my anxiety with someone who already knows what the word means. Later this year I may need a letter for surgery, and I will not see anybody who brings the church into it.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'anxiety', importance: 'must' },
        { facet: 'topic', concept: 'gender', importance: 'nice' },
        { facet: 'topic', concept: 'letters', importance: 'nice' },
        { facet: 'comfort', concept: 'gender_affirming', importance: 'must' },
        { facet: 'comfort', concept: 'o_lgbtq', importance: 'nice' },
        { facet: 'approach', concept: 'christian', importance: 'not' },
        { facet: 'plan', concept: 'aetna', importance: 'must' },
        { facet: 'setting', concept: 'setting_online', importance: 'nice' },
        { facet: 'state', concept: 'state_nc', importance: 'must' },
      ],
      style: { lead_1: -1, stance_1: 1, disclosure_1: 2 },
      values: ['v_autonomy', 'v_sexual_ethics', 'v_honesty'],
    },
  },
  {
    id: 'black-woman-worn-out-at-work',
    words:
      'I am the only Black woman on a management floor and I am tired in a way that holidays do not touch. I want a Black woman to talk to, because I do not want to spend the hour explaining.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'burnout', importance: 'must' },
        { facet: 'topic', concept: 'racial_trauma', importance: 'nice' },
        { facet: 'comfort', concept: 'r_black', importance: 'must' },
        { facet: 'comfort', concept: 'g_woman', importance: 'must' },
        { facet: 'setting', concept: 'setting_online', importance: 'must' },
        { facet: 'state', concept: 'state_ga', importance: 'must' },
        { facet: 'price', max: 200, session: 'individual', importance: 'nice' },
      ],
      style: { depth_1: 2, depth_2: 2, stance_1: 2, talk_1: 2 },
      values: ['v_justice', 'v_joy', 'v_achieve', 'v_faith'],
    },
  },
  {
    id: 'widower-who-walks-with-a-frame',
    words:
      'My wife died in March after fifty-one years and the evenings are very long. I am seventy-nine, I do not care for computers, I walk with a frame, and Medicare has to pay.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'grief', importance: 'must' },
        { facet: 'topic', concept: 'loneliness', importance: 'nice' },
        { facet: 'age', concept: 'age_elder', importance: 'must' },
        { facet: 'setting', concept: 'setting_in_person', importance: 'must' },
        { facet: 'setting', concept: 'acc_step_free', importance: 'must' },
        { facet: 'plan', concept: 'medicare', importance: 'must' },
        { facet: 'state', concept: 'state_pa', importance: 'must' },
        { facet: 'hours', concept: 'hours_daytime_only', importance: 'nice' },
      ],
      style: { lead_1: 1, work_1: -3, stance_1: -2, talk_1: 2 },
      values: ['v_couple', 'v_family', 'v_order'],
    },
  },
  {
    id: 'student-in-oregon-with-little-money',
    words:
      'I am a second-year student in Eugene with panic attacks before exams and about fifty dollars a session. It has to be online from my room, and I would rather get tools than talk about my parents.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'panic', importance: 'must' },
        { facet: 'topic', concept: 'college', importance: 'nice' },
        { facet: 'age', concept: 'age_young_adult', importance: 'nice' },
        { facet: 'setting', concept: 'setting_online', importance: 'must' },
        { facet: 'state', concept: 'state_or', importance: 'must' },
        { facet: 'price', max: 50, session: 'individual', importance: 'must' },
        { facet: 'approach', concept: 'cbt', importance: 'nice' },
      ],
      style: { work_1: 3, work_2: 3, time_1: -3, time_2: -3, lead_1: 1 },
      values: ['v_autonomy', 'v_growth'],
    },
  },
  {
    id: 'couple-opening-their-relationship',
    words:
      'We have been together nine years and want to open the relationship without breaking it. We both work days, so evenings only, and we do not want a therapist who thinks the idea itself is the problem.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'non_monogamy', importance: 'must' },
        { facet: 'topic', concept: 'relationship', importance: 'nice' },
        { facet: 'format', concept: 'fmt_couple', importance: 'must' },
        { facet: 'comfort', concept: 'sex_positive', importance: 'nice' },
        { facet: 'approach', concept: 'eft_couples', importance: 'nice' },
        { facet: 'approach', concept: 'christian', importance: 'not' },
        { facet: 'hours', concept: 'hours_evening', importance: 'must' },
        { facet: 'state', concept: 'state_ca', importance: 'must' },
        { facet: 'price', max: 220, session: 'couples', importance: 'nice' },
      ],
      style: { work_2: 2, depth_2: 2, stance_1: 2, stance_2: 1 },
      values: ['v_honesty', 'v_couple', 'v_autonomy', 'v_sexual_ethics'],
    },
  },
  {
    id: 'drinker-who-left-the-church',
    words:
      'I have cut down from a bottle a night and I want to keep going my way, without steps, sponsors or a higher power. I left a strict church at thirty, and being preached at is exactly how I started drinking.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'alcohol', importance: 'must' },
        { facet: 'topic', concept: 'religious_trauma', importance: 'nice' },
        { facet: 'approach', concept: 'harm_reduction', importance: 'must' },
        { facet: 'approach', concept: 'mi', importance: 'nice' },
        { facet: 'approach', concept: 'twelve_step', importance: 'not' },
        { facet: 'approach', concept: 'christian', importance: 'not' },
        { facet: 'comfort', concept: 'f_secular', importance: 'nice' },
        { facet: 'plan', concept: 'united', importance: 'nice' },
        { facet: 'state', concept: 'state_il', importance: 'must' },
      ],
      style: { lead_1: -2, lead_2: -2, stance_1: 1, stance_2: -1 },
      values: ['v_autonomy', 'v_substances', 'v_honesty'],
    },
  },
  {
    id: 'autistic-adult-in-burnout',
    words:
      'I am autistic, thirty-four, and I have been in burnout since the office went open-plan. I need someone who does not try to make me seem less autistic, never ABA, and a quiet room or a chat window.',
    profile: {
      version: 2,
      wishes: [
        { facet: 'topic', concept: 'autism', importance: 'must' },
        { facet: 'topic', concept: 'internet_therapy_na', importance: 'nice' },
        { facet: 'age', concept: 'age_adult', importance: 'must' },
        { facet: 'comfort', concept: 'neurodiversity_affirming', importance: 'must' },
        { facet: 'comfort', concept: 'o_nd', importance: 'nice' },
        { facet: 'approach', concept: 'aba', importance: 'not' },
        { facet: 'setting', concept: 'acc_sensory', importance: 'nice' },
        { facet: 'setting', concept: 'acc_chat', importance: 'nice' },
        { facet: 'state', concept: 'state_ma', importance: 'must' },
      ],
      style: { lead_1: 3, lead_2: 3, depth_1: -2, depth_2: -1, talk_1: 1, stance_1: 2 },
      values: ['v_honesty', 'v_autonomy', 'v_security'],
    },
  },
];
