import type { ConceptId } from '../../concepts/kinds.ts';
import { isMethod } from '../adjectives.ts';
import type { Place } from '../reading.ts';
import { isOtherSense } from '../senses.ts';
import { SIGN } from '../signs.ts';
import { isCapital } from '../tokens.ts';
import { isQualified, type MentionRule, nothingIf, weakIf } from './rule.ts';

/** "Welcome to Quiet Thicket Family Counseling": a name claims nothing. */
const NAME_BEFORE =
  /\b(?:(?:Cent(?:er|re)|Institute|School|Department|Division|Society|Association|Foundation|College|Academy|Faculty|division|department) (?:for|of|on) (?:the )?(?:[A-Z][\w'-]*,? (?:and |& )?){0,3}$|(?:[Ww]elcome to|[Aa]t|[Ff]ounded|[Cc]alled|[Nn]amed|[Oo]wn|[Oo]wner of|[Ff]ounder of|[Dd]irector of|[Jj]oined) (?:the )?(?:[A-Z][\w'&]* ){1,4}$)/;

/** Whether what is named is part of the name of a practice. */
export function isBusinessName(cased: string, { from, to }: Pick<Place, 'from' | 'to'>): boolean {
  return (
    isCapital(cased.charCodeAt(from)) &&
    !/[,;]/.test(cased.slice(from, to)) &&
    NAME_BEFORE.test(cased.slice(Math.max(0, from - 60), from))
  );
}

/** "the Fairhaven Eating Disorder Association": who is a member treats nothing by that. */
const BODY_AFTER =
  /^s? (?:[A-Z][\w']* ){0,2}(?:Association|Society|Foundation|Alliance|Coalition|Council|Institute|Hospital|Cent(?:er|re)|Clinic|Unit)\b/;

/** Topics named by the people whom they serve: of one alone it is a calling. */
const CALLINGS = new Set<ConceptId>([
  'creative_blocks',
  'entrepreneurs',
  'performance',
  'emergency_health_workers',
  'aviation',
  'caregiver',
]);

/** Where the words name something else. */
export const OTHER_THINGS: readonly MentionRule[] = [
  {
    id: 'adjective',
    says: ({ entry, before, after, place }) =>
      nothingIf(entry.mode === 'head' && !isMethod(before, after, place.listed)),
    example: ['I love a good narrative.', 'narrative', '-'],
    counterexample: ['I practice narrative therapy.', 'narrative', 'stated'],
  },
  {
    id: 'degree',
    says: (named) => nothingIf((named.reading.signs & SIGN.degree) !== 0 && isQualified(named, 'degree')),
    example: ['I have a degree in art therapy.', 'art_therapy', '-'],
    counterexample: ['I have a practice of art therapy.', 'art_therapy', 'stated'],
  },
  {
    id: 'other-sense',
    says: ({ entry, before, after }) => nothingIf(isOtherSense(entry.id, before, after)),
    example: ['I explain the Affordable Care ACT.', 'act', '-'],
    counterexample: ['I practice ACT.', 'act', 'stated'],
  },
];

/** Where the words name somebody's calling or a practice. */
export const NAMES_OF_OTHERS: readonly MentionRule[] = [
  {
    id: 'calling',
    says: ({ entry, name }) =>
      nothingIf(entry.mode === 'claimed' && CALLINGS.has(entry.id) && /^\w*[^s\W]$/.test(name)),
    example: ['I work with heart, as an artist does.', 'creative_blocks', '-'],
    counterexample: ['I work with artists.', 'creative_blocks', 'stated'],
  },
  {
    id: 'only-as-work',
    says: ({ entry, reading, place }) => {
      if (entry.mode !== 'claimed') return undefined;
      const voice = reading.voices.at(place.from);
      if (voice === 'claim' || (voice === 'clinician' && place.listed)) return undefined;
      return reading.voices.personal && voice === 'clinician' ? 'weak' : null;
    },
    example: ['Artists are everywhere.', 'creative_blocks', '-'],
    counterexample: ['I see artists.', 'creative_blocks', 'stated'],
  },
  {
    id: 'business-name',
    says: ({ reading: { sentence }, entry, place }) =>
      weakIf(
        isBusinessName(sentence.cased, place) ||
          (entry.kind !== 'approach' &&
            isCapital(sentence.cased.charCodeAt(place.from)) &&
            BODY_AFTER.test(sentence.cased.slice(place.to, place.to + 60))),
      ),
    example: ['Welcome to Quiet Thicket Family Counseling.', 'family_marital', 'weak'],
    counterexample: ['I offer family counseling.', 'family_marital', 'stated'],
  },
];
