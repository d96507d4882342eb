import type { Profile, StyleAnswers } from '../../../utils/profile/profile.ts';
import { listing, profile, wish } from '../../support/samples.ts';
import { atMost, LICENSED, type QuestionCase, ticks } from '../cases/case.ts';

const topic = (concept: string) => wish('topic', concept);
const method = (concept: string) => wish('approach', concept);
const open = {
  availability: 'accepting',
  freeConsultation: 'yes',
  credentials: ['LCSW'],
  online: 'yes',
} as const;
const page = (fields: Parameters<typeof listing>[0]) =>
  listing({ ...open, credentials: ['LCSW'], ...fields });
const styled = (of: Profile, style: StyleAnswers): Profile => ({ ...of, style });

/** Topics, methods, whom they see, who they are, and style. */
export const WORK: readonly QuestionCase[] = [
  {
    name: 'OCD ticked, exposure not named',
    profile: profile(topic('ocd')),
    listing: page({ issues: ticks('OCD · Anxiety · Grief') }),
    right: ['q_method_ocd'],
    answered: ['q_issue_exp', 'q_uses'],
  },
  {
    name: 'health anxiety, and a page about anxiety',
    profile: profile(topic('health_anxiety')),
    listing: page({ statement: 'For ten years I have treated anxiety in adults.' }),
    right: ['q_issue_exp'],
    answered: ['q_method_ocd'],
  },
  {
    name: 'EMDR wished, trauma-informed said',
    profile: profile(topic('trauma'), method('emdr')),
    listing: page({ statement: 'I offer trauma-informed care for people with PTSD.' }),
    right: ['q_uses'],
    answered: ['q_method_trauma', 'q_issue_exp'],
  },
  {
    name: 'EMDR certified, and no price',
    profile: profile(topic('trauma'), method('emdr'), atMost(150)),
    listing: page({ credentials: ['LCSW', 'EMDRIA Certified'], statement: 'I treat trauma with EMDR.' }),
    right: ['q_fee'],
    answered: ['q_uses', 'q_level', 'q_method_trauma', 'q_issue_exp'],
  },
  {
    name: 'three names of one tradition, none of them said',
    profile: profile(method('psychodynamic'), method('psychoanalysis'), method('psychoanalytic')),
    listing: page({ approaches: ticks('Cognitive Behavioral (CBT) · Mindfulness-Based (MBCT)') }),
    right: ['q_uses'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'psychodynamic work said by one of its schools',
    profile: styled(profile(method('psychodynamic')), { lead_1: -3, lead_2: -3 }),
    listing: page({ statement: 'I trained in psychoanalytic psychotherapy and work in that way.' }),
    right: ['q_style_lead'],
    answered: ['q_uses'],
  },
  {
    name: 'five topics that the page does not name',
    profile: profile(...['grief', 'anger', 'adhd', 'tics', 'bfrb'].map(topic), wish('language', 'lang_es')),
    listing: page({ statement: 'Welcome.' }),
    right: ['q_issue_exp'],
    answered: ['q_method_ocd'],
  },
  {
    name: 'sleep ticked with CBT, the programme for sleep not named',
    profile: profile(topic('sleep'), method('cbt_i')),
    listing: page({ issues: ['Sleep or Insomnia', 'Anxiety'], approaches: ['Cognitive Behavioral (CBT)'] }),
    right: ['q_method_sleep'],
    answered: ['q_uses', 'q_issue_exp'],
  },
  {
    name: 'thoughts of suicide',
    profile: profile(topic('suicidal')),
    listing: page({ issues: ['Suicidal Ideation', 'Depression'] }),
    right: ['q_risk'],
    answered: ['q_method_trauma'],
  },
  {
    name: 'a girl with anorexia',
    profile: profile(topic('eating'), wish('age', 'age_teen')),
    listing: page({ issues: ['Eating Disorders'], ages: ['Teen'] }),
    right: ['q_method_ed_teen'],
    answered: ['q_who'],
  },
  {
    name: 'weight loss beside an eating disorder',
    profile: profile(topic('eating'), wish('comfort', 'haes', 'nice')),
    listing: page({ issues: ['Eating Disorders', 'Weight Loss'] }),
    right: ['q_body'],
    answered: ['q_who'],
  },
  {
    name: 'a couple before a family therapist, and no price for two',
    profile: profile(wish('format', 'fmt_couple'), atMost(200, 'couples')),
    listing: page({ profession: 'Marriage & Family Therapist', credentials: ['LMFT'] }),
    right: ['q_fee'],
    answered: ['q_who', ...LICENSED],
  },
  {
    name: 'a couple before a posted price for couples',
    profile: profile(wish('format', 'fmt_couple')),
    listing: page({ feeCouples: [180, 180], statement: 'I see adults in my office.' }),
    right: ['q_who'],
    answered: ['q_fee'],
  },
  {
    name: 'a boy of eight, and a list of ages without him',
    profile: profile(wish('age', 'age_child'), topic('child_behaviour')),
    listing: page({ ages: ['Teen', 'Adults'], issues: ['Behavioral Issues'] }),
    right: ['q_who'],
    answered: ['q_method_trauma'],
  },
  {
    name: 'some Spanish',
    profile: profile(topic('grief'), wish('language', 'lang_es')),
    listing: page({ statement: 'I treat grief.', languages: ['Spanish (conversational)'] }),
    right: ['q_language'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'a Black woman wished for, grief not named',
    profile: profile(topic('grief'), wish('comfort', 'g_woman'), wish('comfort', 'r_black')),
    listing: page({ statement: 'Welcome.' }),
    right: ['q_issue_exp'],
    answered: ['q_gender', 'q_identity'],
  },
  {
    name: 'a Black therapist wished for, and nothing said of it',
    profile: profile(topic('grief'), wish('comfort', 'r_black', 'nice')),
    listing: page({ statement: 'I treat grief.' }),
    right: ['q_culture'],
    answered: ['q_identity', 'q_issue_exp'],
  },
  {
    name: 'faith to be left out',
    profile: profile(topic('grief'), wish('comfort', 'f_secular')),
    listing: page({ statement: 'I treat grief.' }),
    right: ['q_faith'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'affirming wished, allied said',
    profile: profile(topic('depression'), wish('comfort', 'lgbtq_affirming')),
    listing: page({ statement: 'I treat depression.', communities: ['LGBTQ+ Allied'] }),
    right: ['q_lgbtq'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'kept out, and not mentioned',
    profile: profile(topic('anxiety'), wish('approach', 'christian', 'not')),
    listing: page({ statement: 'Welcome to my practice.' }),
    right: ['q_issue_exp'],
    answered: ['q_mustnot'],
  },
  {
    name: 'kept out, and mentioned in passing',
    profile: profile(topic('anxiety'), wish('approach', 'hypnotherapy', 'not')),
    listing: page({ statement: 'I treat anxiety. I am currently in training for hypnotherapy.' }),
    right: ['q_mustnot'],
    answered: ['q_issue_exp'],
  },
  {
    name: 'someone to be on their side first',
    profile: styled(profile(topic('anxiety')), { stance_1: -3, stance_2: -3 }),
    listing: page({ statement: 'I treat anxiety.' }),
    right: ['q_style_gentle'],
    answered: ['q_style_stance', 'q_issue_exp'],
  },
  {
    name: 'someone to be told plainly',
    profile: styled(profile(topic('anxiety')), { stance_1: 3, stance_2: 3 }),
    listing: page({ statement: 'I treat anxiety.' }),
    right: ['q_style_stance'],
    answered: ['q_style_gentle', 'q_issue_exp'],
  },
];
