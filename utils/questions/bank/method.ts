import { isAmong } from '../../vocabulary/concepts/among.ts';
import { howItSounded, yesOrNo } from './answers.ts';
import { methodDue, NAMED } from './named-methods.ts';
import { type BankQuestion, TIERS } from './question.ts';

const methodQuestions: BankQuestion[] = NAMED.map((named) => ({
  id: named.id,
  when: ['call'],
  tier: TIERS.method,
  resolves: [`approach:${named.about}`, `method:${named.about}`],
  due: (situation) => methodDue(named, situation),
  answers: yesOrNo('ans_that_method', 'ans_no_method', 'ans_other_method', 'ans_vague'),
}));

/** More ways of working than this say little about any. */
const TOO_MANY = 10;

export const METHOD: readonly BankQuestion[] = [
  ...methodQuestions,
  {
    id: 'q_method_generic',
    when: ['call'],
    tier: TIERS.useful,
    resolves: [],
    due: ({ listing, facts }) => {
      const claimed = new Set(
        facts.filter(({ kind, status }) => kind === 'approach' && status === 'stated').map(({ id }) => id),
      );
      const vague = [...claimed].every((id) => isAmong(id, ['integrative', 'eclectic', 'holistic']));
      if (claimed.size === 0) return [{ why: 'why_not_said' }];
      if (vague || listing.approaches.length > TOO_MANY)
        return [{ why: vague ? 'why_eclectic' : 'why_many_approaches' }];
      return [{ tier: TIERS.always, why: 'why_begin' }];
    },
    answers: howItSounded,
  },
];
