import { isNameOf } from '../lexicon.ts';
import { type MentionRule, type Named, weakIf } from './rule.ts';

/** "I specialize in relationships, couples therapy and …": one is enough of a list. */
const SPECIALTY =
  /\b(?:speciali[sz]\w+ in (?:the areas? of )?$|(?:challenges|difficult(?:y|ies)|issues|problems|struggles|trouble|dissatisfaction) (?:with|within|in|around|related to|concerning)(?: \w+){0,2} $)/;

/** The noun that the members of a short list share: "women's & LGBTQ+ issues". */
const SHARED =
  /^(?:\s?[/&]\s?|,? (?:and|or|&) )(?:[\w+'-]+(?:\s?[/&,]\s?|,? (?:and|or|&) )){0,2}[\w+'-]+ (issues|concerns|problems|challenges|struggles|difficulties|disorders|conflicts?|management)\b/;

/** Whether a word and the noun that it shares with others are a name: "marital / parenting problems" are marital problems. */
function sharesNoun({ entry, name, after }: Named): boolean {
  const noun = SHARED.exec(after)?.[1];
  return noun !== undefined && isNameOf(`${name} ${noun}`, entry.id);
}

/** A word for whom somebody sees, when it says what a trouble is about: "family/relational issues". */
const TROUBLE_AFTER =
  /^(?:\s?\/\s?[\w-]+(?: [\w-]+)?|,? (?:and|or|&) [\w-]+)? (?:issues|problems|concerns|conflicts?|dynamics|difficulties|stress(?:ors)?|matters|challenges|history|constellations?|structures?|transitions)\b/;
const WHOM = /^(?:family|couple|individual)$/;

/** Words that are more general than a name. */
export const GENERAL_WORDS: readonly MentionRule[] = [
  {
    id: 'general-word',
    says: (named) => weakIf(named.entry.mode === 'weak' && !sharesNoun(named)),
    example: ['I help people find confidence.', 'self_esteem', 'weak'],
    counterexample: ["I treat men's and work issues.", 'mens', 'stated'],
  },
  {
    id: 'only-in-a-list',
    says: (named) =>
      weakIf(
        named.entry.mode === 'listed' &&
          !named.place.listed &&
          !(named.entry.kind === 'issue' && SPECIALTY.test(named.before)) &&
          !sharesNoun(named),
      ),
    example: ['With my clients I value the relationship.', 'relationship', 'weak'],
    counterexample: ['I treat anxiety, relationships and grief.', 'relationship', 'stated'],
  },
  {
    id: 'about-whom',
    needs: [
      'issues',
      'problems',
      'concerns',
      'conflict',
      'conflicts',
      'dynamics',
      'difficulties',
      'stress',
      'stressors',
      'matters',
      'challenges',
      'history',
      'constellation',
      'constellations',
      'structure',
      'structures',
      'transitions',
    ],
    says: ({ entry, name, after }) =>
      weakIf(entry.kind !== 'issue' && WHOM.test(name) && TROUBLE_AFTER.test(after)),
    example: ['I work on family and couple dynamics.', 'fmt_family', 'weak'],
    counterexample: ['I offer couple and family sessions.', 'fmt_family', 'stated'],
  },
];
