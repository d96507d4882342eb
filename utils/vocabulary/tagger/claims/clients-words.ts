import { type MentionRule, weakIf } from './rule.ts';

/** Who is quoted, up to words of theirs: in quotes, or after a colon. */
const THEY_SAY =
  /\b(?:testimonials|(?:clients?|patients?)(?! who)(?: [\w']+){0,3} (?:says?|said|tells?|told|wrote|puts?|shared?))\b[^":]{0,30}(?:: ?"?|")[^"]*$/;
/** Who was quoted, after the words: "…" - a former client. */
const SAID_ONE = /^[^"]*"[\s(,-]*(?:an? |my )?(?:\w+ )?(?:client|patient)\b/;
/** Somebody who speaks of the clinician. */
const OF_ONE = /^ ?"(?=.*\bs?he\b).*\b(?:my|me)\b/;

/** What clients say of the work is no claim of whoever quotes it, nor a refusal. */
export const CLIENTS_WORDS: readonly MentionRule[] = [
  {
    id: 'clients-words',
    needs: ['client', 'clients', 'patient', 'patients', 'testimonials', 'she', 'he'],
    says: ({ reading: { text }, place }) => {
      const before = text.slice(0, place.from);
      return weakIf(
        THEY_SAY.test(before) ||
          (before.includes('"') && SAID_ONE.test(text.slice(place.to))) ||
          OF_ONE.test(text),
      );
    },
    example: ['My clients say: "I finally got over my anxiety."', 'anxiety', 'weak'],
    counterexample: ['I say to my clients: "We will treat your anxiety."', 'anxiety', 'stated'],
  },
];
