import { wishKey } from '../../fit/told.ts';
import { own } from '../../lookup/own.ts';
import { isAmong, isId } from '../../vocabulary/concepts/among.ts';
import { isOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import {
  type ConceptReason,
  claims,
  phraseOf,
  reasonsAbout,
  type Situation,
  settles,
  spoken,
  unanswered,
  wanted,
} from '../context.ts';
import { ownWords } from '../own-words.ts';
import type { AnswerChoice } from '../question-types.ts';
import { choice, says, yesOrNo } from './answers.ts';
import { type BankQuestion, byWeight, type Due, open, TIERS } from './question.ts';

/** Whether a wish is about one part of comfort. */
type IsAbout = (concept: string) => boolean;

const affirming: IsAbout = (concept) =>
  isAmong(concept, ['lgbtq_affirming', 'gender_affirming', 'sex_positive']);
const faith: IsAbout = (concept) => isOf(concept, 'faith', 'faith_frame');
const neuro: IsAbout = (concept) => isId(concept, 'neurodiversity_affirming');
const weight: IsAbout = (concept) => isId(concept, 'haes');
const CULTURED: readonly ConceptId[] = ['multicultural', 'culturally_sensitive', 'liberation'];
const culture: IsAbout = (concept) => isAmong(concept, CULTURED);
const alike: IsAbout = (concept) => isOf(concept, 'clinician_ethnicity', 'lived_experience');

/** Ways of working that say how someone is received: they are asked about as comfort, whatever facet holds them. */
export function isComfort(concept: string): boolean {
  return [affirming, faith, neuro, weight, culture].some((about) => about(concept));
}

const comforts = (situation: Situation, about: IsAbout): ConceptReason[] =>
  unanswered(wanted(reasonsAbout(situation, 'comfort', 'approach'))).filter(({ wish }) =>
    about(wish.concept),
  );

/** Of a question without a slot: it is asked once, for the wish that matters most. */
function once(situation: Situation, about: IsAbout, why: string): Due[] {
  return comforts(situation, about)
    .sort(byWeight)
    .slice(0, 1)
    .map((reason) => ({
      ...open(reason, spoken(reason.wish.concept), TIERS.wish),
      ...(reason.note === 'weak' ? {} : { why, whySlots: [] }),
      slots: [],
    }));
}

/** Someone for whom it matters though they did not name it: the topic is there, the stance is not stated. */
function byTopic(
  situation: Situation,
  topics: readonly ConceptId[],
  stance: readonly ConceptId[],
  why: string,
): Due[] {
  const held = wanted(reasonsAbout(situation, 'topic')).some(({ wish }) => isAmong(wish.concept, topics));
  const said = settles(situation, stance) || claims(situation, stance);
  return held && !said ? [{ tier: TIERS.wish, why, about: [`comfort:${stance[0]}`] }] : [];
}

/** Words about changing who one is deny affirming care without naming it: the person sees them, and may ask. */
function denied(situation: Situation): Due[] {
  return wanted(reasonsAbout(situation, 'comfort', 'approach'))
    .filter(({ wish, verdict }) => affirming(wish.concept) && verdict === 'conflicts')
    .sort(byWeight)
    .slice(0, 1)
    .map((reason) => ({ tier: TIERS.contradiction, why: 'why_affirming_denied', reason }));
}

const orTopic = (wished: Due[], topical: () => Due[]): Due[] => (wished.length > 0 ? wished : topical());

const FAITH_WELCOME = 'comfort:spiritual_integrated';

/** Whose faith it is, is not asked: only whether one's own is welcome, or stays out. */
function welcomes({ reason }: Due): string {
  if (!reason || reason.wish.facet === 'price') return '';
  const { facet, concept } = reason.wish;
  const theirs = facet === 'comfort' && isOf(concept, 'faith') && !isId(concept, 'f_secular');
  return theirs ? FAITH_WELCOME : wishKey(reason.wish);
}

/** Work in the name of a faith is a welcome to it. */
const FRAMES: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>> = {
  f_christian: ['christian', 'biblical', 'pastoral'],
  f_muslim: ['islamic'],
  f_jewish: ['jewish_frame'],
  f_buddhist: ['buddhist_psych'],
};
/** "People of every faith are welcome", "faith can be part of our work". */
const WELCOMED =
  /\b(?:all|every|any|other) (?:faiths?|religions?|beliefs?|spiritual\w*)\b[^.!?]{0,40}\bwelcome|\bpeople of (?:all|every|any) faiths?\b|\b(?:faith|spirituality|religion|beliefs?) (?:can|may) (?:be|become) (?:a )?part\b/i;

/** Whether the page says that this faith, or any, is welcome. */
function isWelcome({ reason }: Due, situation: Situation): boolean {
  const faith = reason && reason.wish.facet !== 'price' ? reason.wish.concept : '';
  return (
    settles(situation, ['spiritual_integrated', ...(own(FRAMES, faith) ?? [])]) ||
    ownWords(situation.listing).some((text) => WELCOMED.test(text))
  );
}

function faithAnswers(due: Due): AnswerChoice[] {
  const wish = due.reason?.wish;
  const secular = wish !== undefined && wish.facet !== 'price' && isId(wish.concept, 'f_secular');
  return secular
    ? [says('ans_faith_out', due, true), says('ans_faith_in', due, false), choice('ans_vague')]
    : [says('ans_faith_shared', due, true), says('ans_faith_strange', due, false), choice('ans_vague')];
}

export const COMFORT: readonly BankQuestion[] = [
  {
    id: 'q_culture',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['comfort', 'approach'],
    due: (situation) => {
      const asked = once(situation, culture, 'why_culture');
      if (asked.length > 0 || settles(situation, CULTURED)) return asked;
      // Nobody is asked who they are: a wish for someone alike leads to how they meet who is not.
      const wished = comforts(situation, alike).sort(byWeight).slice(0, 1);
      return wished.map((reason) => ({
        tier: TIERS.wish,
        why: 'why_culture',
        reason,
        about: ['comfort:culturally_sensitive'],
      }));
    },
    answers: yesOrNo('ans_specific', 'ans_slogans', 'ans_halfway'),
  },
  {
    id: 'q_lgbtq',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['comfort', 'approach'],
    due: (situation) =>
      orTopic([...denied(situation), ...once(situation, affirming, 'why_affirming')].slice(0, 1), () =>
        byTopic(
          situation,
          ['lgbtq', 'gender', 'letters'],
          ['lgbtq_affirming', 'gender_affirming', 'o_lgbtq', 'g_trans'],
          'why_affirming',
        ),
      ),
    answers: yesOrNo('ans_affirming', 'ans_not_affirming', 'ans_slogans_only'),
  },
  {
    id: 'q_faith',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['comfort', 'approach'],
    twin: 'value_q_faith',
    due: (situation) =>
      once(situation, faith, 'why_faith')
        .map((due) => ({ ...due, about: [welcomes(due)] }))
        // That faith is welcome, their page may have said.
        .filter((due) => due.about[0] !== FAITH_WELCOME || !isWelcome(due, situation)),
    answers: faithAnswers,
  },
  {
    id: 'q_nd',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['comfort', 'approach'],
    due: (situation) =>
      orTopic(once(situation, neuro, 'why_nd'), () =>
        byTopic(situation, ['autism', 'internet_therapy_na'], ['neurodiversity_affirming', 'o_nd'], 'why_nd'),
      ),
    answers: yesOrNo('ans_adapts', 'ans_no_change', 'ans_vague'),
  },
  {
    id: 'q_body',
    when: ['call'],
    tier: TIERS.wish,
    resolves: ['comfort', 'approach'],
    twin: 'value_q_health',
    due: (situation) => {
      const wished = once(situation, weight, 'why_weight');
      // Weight loss on offer beside an eating disorder is what a person would want to know of.
      const offered = claims(situation, ['weight']) ? phraseOf(situation, ['weight']) : null;
      if (offered !== null && wished[0])
        return [{ ...wished[0], why: 'why_weight_loss', whySlots: [], phrase: offered }];
      return orTopic(wished, () =>
        offered === null
          ? []
          : byTopic(situation, ['eating', 'body_image'], ['haes', 'com_body_pos'], 'why_weight_loss').map(
              (due) => ({
                ...due,
                phrase: offered,
              }),
            ),
      );
    },
    answers: yesOrNo('ans_weight_inclusive', 'ans_weight_loss', 'ans_vague'),
  },
];
