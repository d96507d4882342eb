import type { Place } from '../reading.ts';
import { type MentionRule, weakIf } from './rule.ts';

/** "a deep understanding of grief", "the connection between trauma and sleep": what is known is not yet what is treated. */
const KNOWN_OF =
  /\b(?:(?:(?:understanding|knowledge|appreciation|awareness|grasp|insight) (?:of|into|for|about)|sensitivity (?:to|about)) (?:the )?(?:[\w-]+ (?:of |and )?){0,3}$|(?:importance|significance) of (?:\w+ ){0,2}$|(?:connection|link|interplay|overlap|intersection) between (?:[\w-]+ ){0,2}$)/;

/** Whether the list that a name stands in is only known of. */
function isKnownOf(text: string, { listStart }: Place): boolean {
  return KNOWN_OF.test(text.slice(Math.max(0, listStart - 90), listStart));
}

/** What somebody knows of or holds important. */
export const KNOWN: readonly MentionRule[] = [
  {
    id: 'known-of',
    needs: [
      'understanding',
      'knowledge',
      'appreciation',
      'awareness',
      'grasp',
      'insight',
      'sensitivity',
      'importance',
      'significance',
      'connection',
      'link',
      'interplay',
      'overlap',
      'intersection',
    ],
    says: ({ entry, reading, place }) => weakIf(entry.kind === 'issue' && isKnownOf(reading.text, place)),
    example: ['I bring my clients a deep understanding of grief.', 'grief', 'weak'],
    counterexample: ['I bring understanding to my work with grief.', 'grief', 'stated'],
  },
];
