import { ASKS, asksOf } from '../../profile/asks.ts';
import { howItSounded } from './answers.ts';
import { type BankQuestion, TIERS } from './question.ts';

/** What somebody named in their own words, and no listing says: each is asked, and the reason is that they said so. */
export const SAID: readonly BankQuestion[] = ASKS.map((ask) => ({
  id: `q_${ask}`,
  when: ['call'],
  tier: TIERS.style,
  resolves: [],
  // Said outright, it comes before a leaning that was read from a cue.
  due: ({ profile }) => (asksOf(profile).includes(ask) ? [{ why: `why_${ask}`, press: 9 }] : []),
  answers: howItSounded,
}));
