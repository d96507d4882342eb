import { isAmong, isId } from '../../vocabulary/concepts/among.ts';
import { conceptOf } from '../../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import { kindsOf } from '../../vocabulary/concepts/relations.ts';
import {
  type ConceptReason,
  claims,
  reasonsAbout,
  type Situation,
  settles,
  spoken,
  wanted,
} from '../context.ts';
import { isComfort } from './comfort.ts';
import { byWeight, type Due, pressing, TIERS } from './question.ts';

/** Ways of working that are wished for as such. */
export const approaches = (situation: Situation): ConceptReason[] =>
  wanted(reasonsAbout(situation, 'approach')).filter(({ wish }) => !isComfort(wish.concept));

/** A topic for which guidelines name a method: a tick on the topic without the method is worth a question. */
export interface NamedMethod {
  id: string;
  topics(id: string): boolean;
  /** Methods any of which answers the question. */
  readonly methods: readonly ConceptId[];
  /** The way of working that "yes" and "no" are told about. */
  about: ConceptId;
  /** Whether the question is for this person at all. */
  when?(situation: Situation): boolean;
}

const YOUNG: readonly ConceptId[] = ['age_preteen', 'age_teen', 'age_child'];

/** The profile has no age of its own: whoever wishes for help with teens or children asks for one. */
export const forSomeoneYoung = (situation: Situation) =>
  reasonsAbout(situation, 'age').some(({ wish }) => isAmong(wish.concept, YOUNG));

/**
 * NICE and the APA name exposure with response prevention for OCD; trauma-focused CBT, CPT, PE, NET and EMDR for
 * PTSD; CBT-I for insomnia; exposure for phobias; CBT-E, and for the young family-based treatment, for eating
 * disorders. Others that work on the same problem count too, so that nobody is asked what their page has said.
 */
export const NAMED: readonly NamedMethod[] = [
  {
    id: 'q_method_ocd',
    topics: (id) => isId(id, 'ocd'),
    methods: ['erp', 'i_cbt', 'exposure'],
    about: 'erp',
  },
  {
    id: 'q_method_trauma',
    topics: (id) => conceptOf(id)?.group === 'trauma' && !isAmong(id, ['moral_injury', 'dissociation']),
    // That they are a trauma therapist names no method.
    get methods() {
      return kindsOf('trauma_focused' satisfies ConceptId);
    },
    about: 'trauma_focused',
  },
  {
    id: 'q_method_phobia',
    topics: (id) => isId(id, 'phobia'),
    methods: ['exposure', 'erp'],
    about: 'exposure',
  },
  { id: 'q_method_sleep', topics: (id) => isId(id, 'sleep'), methods: ['cbt_i'], about: 'cbt_i' },
  {
    id: 'q_method_ed_teen',
    topics: (id) => isId(id, 'eating'),
    methods: ['fbt'],
    about: 'fbt',
    when: forSomeoneYoung,
  },
];

/** The topics of a method question that the person wishes for and the listing does not rule out. */
export const topicsOf = (situation: Situation, topics: NamedMethod['topics']): ConceptReason[] =>
  wanted(reasonsAbout(situation, 'topic'))
    .filter(({ wish, verdict }) => topics(wish.concept) && verdict !== 'conflicts')
    .sort((a, b) => Number(a.verdict === 'silent') - Number(b.verdict === 'silent') || byWeight(a, b));

/**
 * Asked once, for the topic that the listing speaks of, as long as none of the methods is known. Who wishes for
 * the method itself is asked the same, and it presses as that wish does.
 */
export function methodDue(named: NamedMethod, situation: Situation): Due[] {
  const { topics, methods, about, when } = named;
  const known = settles(situation, [about]);
  if (claims(situation, methods) || (known && !claims(situation, [about]))) return [];
  if (when?.(situation) === false) return [];
  const wished = approaches(situation).find(({ wish }) => wish.concept === about);
  // One of the methods is wished for by its name: to ask for it is the nearer question.
  if (!wished && approaches(situation).some(({ wish }) => isAmong(wish.concept, methods))) return [];
  // Of a method that is mentioned in passing, how far the training goes is the better question.
  if (wished?.note === 'weak') return [];
  return topicsOf(situation, topics)
    .slice(0, 1)
    .map((reason) => ({
      tier: wished ? pressing(wished, TIERS.method) : TIERS.method,
      why: reason.verdict === 'silent' ? 'why_method_silent' : 'why_method',
      whySlots: [spoken(reason.wish.concept)],
      reason: wished ?? reason,
      about: [known ? `method:${about}` : `approach:${about}`],
      phrase: reason.phrase,
    }));
}

/** The methods that a question about a topic already asks for. */
export function askedByTopic(situation: Situation): Set<string> {
  return new Set(
    NAMED.filter((named) => methodDue(named, situation).length > 0).flatMap(({ about, methods }) => [
      about,
      ...methods,
    ]),
  );
}

/** The topics that such a question is about, so that nobody is asked two things about one tick. */
export function sharperTopics(situation: Situation): Set<ConceptReason> {
  const due = NAMED.filter((named) => methodDue(named, situation).length > 0);
  return new Set(due.flatMap(({ topics }) => topicsOf(situation, topics).slice(0, 1)));
}
